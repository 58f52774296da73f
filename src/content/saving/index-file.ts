/**
 * A built index on disk, checked before it is trusted.
 *
 * The file is a checksum, one line of JSON that says what follows, and then the arrays of the index as
 * they lie in memory. Anything unexpected (made by other code or of other content, a byte that changed,
 * a file cut short) means that there is no saved index, and the caller builds one.
 */
import { crc32 } from 'node:zlib';
import { articleNumbers, type TermIndex } from '../../knowledge/index.ts';
import { readShared } from './shared-file.ts';
import { writeWholeFile } from './whole-file.ts';

/** Arrays begin at multiples of this, so that they are used where they lie. */
const ALIGNMENT = 8;

const arrayFields = {
  termOfWord: Uint32Array,
  wordStart: Uint32Array,
  wordsOfTerm: Uint32Array,
  lettersOfWord: Uint32Array,
  articlesWithWord: Uint32Array,
  idf: Float32Array,
  isStopTerm: Uint8Array,
  titlesWithTerm: Uint32Array,
  postingStart: Uint32Array,
  /** Of up to 65,536 articles `Uint16Array`. */
  postingArticle: Uint32Array,
  postingImpact: Uint8Array,
  greatestImpact: Uint8Array,
  tokens: Uint32Array,
  segmentStart: Uint32Array,
  articleStart: Uint32Array,
  nameCount: Uint16Array,
  askedCount: Uint16Array,
  languageOfArticle: Uint8Array,
} as const;
type ArrayField = keyof typeof arrayFields;

interface Header {
  /** As `indexFingerprint` gives it. */
  readonly madeOf: string;
  readonly articleCount: number;
  readonly languages: TermIndex['languages'];
  /** Byte lengths of the parts, in their order. */
  readonly lengths: readonly number[];
}

/** @param madeOf - Names code and articles; reading succeeds only with the same name. */
export async function writeIndexFile(
  path: string,
  index: TermIndex,
  madeOf: string,
): Promise<void> {
  const parts = bytesOf(index);
  const header: Header = {
    madeOf,
    articleCount: index.articleCount,
    languages: index.languages,
    lengths: parts.map(({ byteLength }) => byteLength),
  };
  const head = Buffer.from(`${JSON.stringify(header)}\n`);
  const padded = [head, ...parts].flatMap((part) => [part, padding(part.byteLength)]);
  // crc32 starts from zero when it is given no bytes.
  const body = padded.filter(({ byteLength }) => byteLength > 0);
  const checksum = Buffer.alloc(ALIGNMENT);
  checksum.writeUInt32LE(body.reduce((sum, part) => crc32(part, sum), 0));
  await writeWholeFile(path, [checksum, ...body]);
}

/** The saved index, or null when there is none that fits. Never throws. */
export async function readIndexFile(path: string, madeOf: string): Promise<TermIndex | null> {
  try {
    const { buffer } = await readShared(path);
    return decode(Buffer.from(buffer), madeOf);
  } catch {
    // A file that cannot be read or parsed is as good as none: the caller builds the index.
    return null;
  }
}

function decode(bytes: Buffer, madeOf: string): TermIndex | null {
  const body = bytes.subarray(ALIGNMENT);
  const headEnd = body.indexOf(0x0a) + 1;
  const header: Header = JSON.parse(body.toString('utf8', 0, headEnd));
  if (header.madeOf !== madeOf || crc32(body) !== bytes.readUInt32LE()) return null;

  let at = headEnd + padding(headEnd).byteLength;
  const parts = header.lengths.map((length) => {
    const part = body.subarray(at, at + length);
    at += length + padding(length).byteLength;
    return part;
  });
  const take = (): Buffer => {
    const part = parts.shift();
    if (part === undefined) throw new RangeError('Expected more parts, got none');
    return part;
  };
  const vocabulary = (): TermIndex['words'] => ({
    text: take().toString('utf8'),
    start: arrayOf(take(), Uint32Array),
    table: arrayOf(take(), Uint32Array),
  });
  const words = vocabulary();
  const terms = vocabulary();
  return Object.freeze({
    articleCount: header.articleCount,
    languages: header.languages,
    words,
    terms,
    termOfWord: arrayOf(take(), arrayFields.termOfWord),
    wordStart: arrayOf(take(), arrayFields.wordStart),
    wordsOfTerm: arrayOf(take(), arrayFields.wordsOfTerm),
    lettersOfWord: arrayOf(take(), arrayFields.lettersOfWord),
    articlesWithWord: arrayOf(take(), arrayFields.articlesWithWord),
    idf: arrayOf(take(), arrayFields.idf),
    isStopTerm: arrayOf(take(), arrayFields.isStopTerm),
    titlesWithTerm: arrayOf(take(), arrayFields.titlesWithTerm),
    postingStart: arrayOf(take(), arrayFields.postingStart),
    postingArticle: arrayOf<Uint16Array | Uint32Array>(
      take(),
      articleNumbers(header.articleCount),
    ),
    postingImpact: arrayOf(take(), arrayFields.postingImpact),
    greatestImpact: arrayOf(take(), arrayFields.greatestImpact),
    tokens: arrayOf(take(), arrayFields.tokens),
    segmentStart: arrayOf(take(), arrayFields.segmentStart),
    articleStart: arrayOf(take(), arrayFields.articleStart),
    nameCount: arrayOf(take(), arrayFields.nameCount),
    askedCount: arrayOf(take(), arrayFields.askedCount),
    languageOfArticle: arrayOf(take(), arrayFields.languageOfArticle),
  });
}

/** The index as bytes: two vocabularies, then the arrays in the order of `arrayFields`. */
function bytesOf(index: TermIndex): Uint8Array[] {
  const bytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const vocabularies = [index.words, index.terms].flatMap(({ text, start, table }) => [
    Buffer.from(text),
    bytes(start),
    bytes(table),
  ]);
  const names = Object.keys(arrayFields) as ArrayField[];
  return [...vocabularies, ...names.map((name) => bytes(index[name]))];
}

function padding(length: number): Uint8Array {
  return new Uint8Array((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);
}

interface ArrayType<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
}

function arrayOf<T>({ buffer, byteOffset, byteLength }: Buffer, type: ArrayType<T>): T {
  const length = byteLength / type.BYTES_PER_ELEMENT;
  if (byteOffset % type.BYTES_PER_ELEMENT === 0) return new type(buffer, byteOffset, length);
  // A small file shares a buffer with others and may be misaligned in it.
  return new type(buffer.slice(byteOffset, byteOffset + byteLength), 0, length);
}
