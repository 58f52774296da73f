/** What a request asks for: its path and query, read once. */
import { wholeCharacters, type Previous, type Slug } from '../knowledge/index.ts';
import { LANGUAGE_CODES, languageOf, type Language } from '../bot/words/languages.ts';

export interface Visit {
  /** Decoded; null when it cannot be. */
  readonly path: string | null;
  /** Trimmed, at most `LONGEST_QUESTION` units; empty when nothing is asked. */
  readonly question: string;
  /** Whether more was asked than is read. */
  readonly isCut: boolean;
  readonly language: Language;
  /** Set when the language was chosen, so that it goes on to the next page. */
  readonly chosenLanguage: Language | null;
  readonly isKiosk: boolean;
  /** From 1 on. Integer. */
  readonly page: number;
  /** What the question is asked on from; null for one that is asked anew. */
  readonly after: Previous | null;
  /** Subject whose articles are to be listed; null for the list of subjects. */
  readonly topic: string | null;
}

/** UTF-16 units. In an address each takes 9 bytes at most, and a page has up to nine addresses with the question. */
export const LONGEST_QUESTION = 300;

/** The same of the question before, which only lends a few of its words. */
const LONGEST_BEFORE = 120;

/** @param target - Of the request line: path and query. @param accepted - Accept-Language. */
export function readVisit(target: string, accepted: string | undefined): Visit {
  const at = target.indexOf('?');
  const query = new URLSearchParams(at < 0 ? '' : target.slice(at));
  const asked = (query.get('q') ?? '').trim();
  const chosenLanguage = languageOf(query.get('lang'));
  const page = query.get('page') ?? '';
  return {
    path: decoded(at < 0 ? target : target.slice(0, at)),
    question: asked.slice(0, LONGEST_QUESTION),
    isCut: asked.length > LONGEST_QUESTION,
    language: chosenLanguage ?? acceptedLanguage(accepted ?? ''),
    chosenLanguage,
    isKiosk: query.has('kiosk'),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    after: readAfter(query),
    topic: query.get('topic'),
  };
}

function readAfter(query: URLSearchParams): Previous | null {
  const question = (query.get('after') ?? '').trim().slice(0, LONGEST_BEFORE);
  const article = query.get('from');
  return question === ''
    ? null
    : { question, article: article === null ? null : (article as Slug) };
}

/** How a question is asked on from another, as fields of a form or parts of an address. */
export function afterFields({ question, article }: Previous): Readonly<Record<string, string>> {
  const after = question.slice(0, wholeCharacters(question, LONGEST_BEFORE));
  return { after, ...(article === null ? {} : { from: article }) };
}

/** An address on this page that keeps the language chosen and the kiosk. */
export function addressOf(
  { chosenLanguage, isKiosk }: Pick<Visit, 'chosenLanguage' | 'isKiosk'>,
  path: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(values);
  if (chosenLanguage !== null) query.set('lang', chosenLanguage);
  if (isKiosk) query.set('kiosk', '');
  const text = query.toString();
  // Half a character, which a name on disk can hold, cannot be encoded.
  const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD');
  return `${whole.split('/').map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

/**
 * The one that a browser would rather have, English where it has none of ours.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
 */
function acceptedLanguage(header: string): Language {
  let best: Language | null = null;
  let most = 0;
  // No browser sends as many as that.
  for (const range of header.slice(0, 1000).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const given = parameters.find((one) => one.startsWith('q='));
    const quality = given === undefined ? 1 : Number(given.slice(2));
    const language = languageOf(tag.toLowerCase());
    if (language !== null && quality > most) {
      best = language;
      most = quality;
    }
  }
  return best ?? LANGUAGE_CODES[0] ?? 'en';
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return null;
  }
}
