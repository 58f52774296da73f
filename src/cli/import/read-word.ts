/** A document of Word (`.docx`) → HTML, by what its paragraphs are called and not by how they look; its title is `h1.title`. */
import mammoth from 'mammoth';
import { unpackOffice } from './unpack-office.ts';

/** Pictures lie in the document: an article links to pictures, and holds none. */
const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

export type WordText = { readonly html: string } | { readonly problem: string };

export async function readWord(bytes: Uint8Array): Promise<WordText> {
  const unpacked = unpackOffice(bytes);
  if (unpacked.kind !== 'parts') {
    return { problem: unpacked.kind === 'too-large' ? TOO_LARGE : NO_DOCUMENT };
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(unpacked.archive.buffer) },
      {
        // A document could name any file of this computer as its picture.
        externalFileAccess: false,
        convertImage: NO_PICTURES,
        styleMap: ["p[style-name='Title'] => h1.title:fresh"],
      },
    );
    return { html: value };
  } catch {
    return { problem: NO_DOCUMENT };
  }
}

const TOO_LARGE = 'It unpacks to more than 300 MB. Divide it into smaller documents.';
const NO_DOCUMENT =
  'It is no document that can be read. Open it in Word or LibreOffice, and save it as .docx.';
