/**
 * An article whose text lies in bytes until somebody asks for it.
 *
 * Searching needs a name and an address of all articles, and the text of the few it finds. As
 * objects, the texts of 36,000 articles take 300 MB and seconds to make. As compressed bytes they take
 * 70 MB, can be saved as they are, and be shared with a worker without a copy; to have one back takes
 * about 30 µs.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Article } from '../../knowledge/index.ts';

type Named = Pick<
  Article,
  'slug' | 'file' | 'title' | 'subject' | 'language' | 'translationOf' | 'url' | 'aliases'
>;
type Text = Omit<Article, keyof Named>;

/**
 * Texts kept ready for the articles of one reading of the folder, because whoever looks at an article
 * asks for its parts one by one. The number bounds memory; results do not depend on it.
 */
export class StoredTexts {
  readonly #ready = new LRUCache<Uint8Array, Text>({
    max: 64,
    memoMethod: (bytes) => JSON.parse(inflateRawSync(bytes).toString('utf8')) as Text,
  });

  of(bytes: Uint8Array): Text {
    return this.#ready.memo(bytes);
  }
}

/** Read its fields by name: a spread copies only those that are kept ready. */
export class StoredArticle implements Article {
  readonly slug: Article['slug'];
  declare readonly file?: string;
  readonly title: Article['title'];
  readonly subject: Article['subject'];
  readonly language: Article['language'];
  readonly translationOf: Article['translationOf'];
  readonly url: Article['url'];
  readonly aliases: Article['aliases'];
  readonly #bytes: Uint8Array;
  readonly #texts: StoredTexts;

  /** @param bytes - Those of a stored article; they must not change. */
  constructor(named: Named, bytes: Uint8Array, texts: StoredTexts) {
    const { slug, file, title, subject, language, translationOf, url, aliases } = named;
    this.slug = slug;
    if (file !== undefined) this.file = file;
    this.title = title;
    this.subject = subject;
    this.language = language;
    this.translationOf = translationOf;
    this.url = url;
    this.aliases = aliases;
    this.#bytes = bytes;
    this.#texts = texts;
  }

  get keywords(): Article['keywords'] {
    return this.#texts.of(this.#bytes).keywords;
  }

  get askedAs(): Article['askedAs'] {
    return this.#texts.of(this.#bytes).askedAs;
  }

  get updated(): Article['updated'] {
    return this.#texts.of(this.#bytes).updated;
  }

  get sources(): Article['sources'] {
    return this.#texts.of(this.#bytes).sources;
  }

  get licence(): Article['licence'] {
    return this.#texts.of(this.#bytes).licence;
  }

  get picture(): Article['picture'] {
    return this.#texts.of(this.#bytes).picture;
  }

  get declaredLinks(): Article['declaredLinks'] {
    return this.#texts.of(this.#bytes).declaredLinks;
  }

  get blocks(): Article['blocks'] {
    return this.#texts.of(this.#bytes).blocks;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }
}

/** Memory that fits a text of some thousand characters: as small as by the defaults, in three quarters of the time. */
const OF_ONE_ARTICLE = { windowBits: 13, memLevel: 7 };

/** The same article with its text as bytes. */
export function storeArticle(article: Article, texts: StoredTexts): StoredArticle {
  const { keywords, askedAs, updated, sources, licence, picture, declaredLinks, blocks } = article;
  const text = { keywords, askedAs, updated, sources, licence, picture, declaredLinks, blocks };
  // Copied, because what is returned lies in a buffer many times its size.
  const bytes = deflateRawSync(JSON.stringify(text), OF_ONE_ARTICLE);
  return new StoredArticle(article, new Uint8Array(bytes), texts);
}
