/** A request → what is sent back; pure but for the limit. */
import type { Library } from '../knowledge/index.ts';
import { answerPage } from './answer-page.ts';
import { articlePage } from './article-page.ts';
import { html } from './html.ts';
import { pageHtml, type Page } from './page.ts';
import { pageWords, type PageTexts } from './page-words.ts';
import type { RequestLimit } from './request-limit.ts';
import { KIOSK_SCRIPT, STYLE } from './style.ts';
import { readVisit, type Visit } from './visit.ts';

export interface WebRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly acceptLanguage: string | undefined;
  /** Of who asks. */
  readonly address: string;
}

export interface WebResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answering {
  readonly library: () => Library;
  readonly limit: RequestLimit;
}

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/style.css': ['text/css; charset=utf-8', STYLE],
  '/kiosk.js': ['text/javascript; charset=utf-8', KIOSK_SCRIPT],
};

export function answerRequest(
  { method, target, acceptLanguage, address }: WebRequest,
  { library, limit }: Answering,
): WebResponse {
  const visit = readVisit(target, acceptLanguage);
  if (method !== 'GET' && method !== 'HEAD') {
    return shown(visit, notice(visit, 405, 'onlyRead', 'onlyReadNext'), { allow: 'GET, HEAD' });
  }
  const wait = limit.take(address);
  if (wait > 0) {
    const page = notice(visit, 429, 'tooMany', 'tooManyNext');
    return shown(visit, page, { 'retry-after': String(wait) });
  }
  const file = FILES[visit.path ?? ''];
  if (file !== undefined) {
    const [type, body] = file;
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=3600' };
    return { status: 200, headers, body };
  }
  const page = pageOf(library(), visit) ?? notice(visit, 404, 'notFound', 'notFoundNext');
  return shown(visit, page);
}

/** Something of ours failed. */
export function failedResponse(): WebResponse {
  const visit = readVisit('/', undefined);
  return shown(visit, notice(visit, 500, 'failed', 'failedNext'));
}

const ARTICLE = '/article/';

function pageOf(library: Library, visit: Visit): Page | null {
  const { path, question } = visit;
  if (path === '/') {
    return question === ''
      ? { status: 200, title: null, content: null }
      : answerPage(library, visit);
  }
  if (path?.startsWith(ARTICLE) !== true) return null;
  return articlePage(library, path.slice(ARTICLE.length), visit);
}

function notice(
  { language }: Visit,
  status: number,
  happened: keyof PageTexts,
  next: keyof PageTexts,
): Page {
  const { texts } = pageWords(language);
  const content = html`<h2>${texts[happened]}</h2>
    <p>${texts[next]}</p>`;
  return { status, title: texts[happened], content };
}

function shown(visit: Visit, page: Page, headers: WebResponse['headers'] = {}): WebResponse {
  // A path that leads nowhere can be of any length, and leads nowhere in another language, too.
  const from = page.status === 200 ? visit : { ...visit, path: '/', page: 1 };
  return {
    status: page.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': visit.language,
      vary: 'Accept-Language',
      'cache-control': 'no-store',
      ...headers,
    },
    body: pageHtml(from, page).markup,
  };
}
