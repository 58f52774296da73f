/** A request → what is sent back; pure but for the limit. */
import type { Library } from '../knowledge/index.ts';
import { answerPage } from './answer-page.ts';
import { articlePage } from './article-page.ts';
import { wordsIn } from '../bot/words/words.ts';
import type { Key, ValuesFor } from '../bot/words/catalogue/catalogue.ts';
import { html } from './html.ts';
import { pageHtml, type Page } from './page.ts';
import type { RequestLimit } from './request-limit.ts';
import { KIOSK_SCRIPT, STYLE } from './style.ts';
import type { Content } from './shown-article.ts';
import { topicsPage } from './topics-page.ts';
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
  /** `2024-03-01`: articles last looked over before are told of; null: none is. */
  readonly staleBefore: () => string | null;
  readonly limit: RequestLimit;
}

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/style.css': ['text/css; charset=utf-8', STYLE],
  '/kiosk.js': ['text/javascript; charset=utf-8', KIOSK_SCRIPT],
};

export function answerRequest(
  { method, target, acceptLanguage, address }: WebRequest,
  { library, staleBefore, limit }: Answering,
): WebResponse {
  const visit = readVisit(target, acceptLanguage);
  if (method !== 'GET' && method !== 'HEAD') {
    return shown(visit, notice(visit, 405, 'page.onlyRead', 'page.onlyReadNext'), {
      allow: 'GET, HEAD',
    });
  }
  // Before the limit: they cost nothing, and who is told to wait is told so on a page with its style.
  const file = FILES[visit.path ?? ''];
  if (file !== undefined) {
    const [type, body] = file;
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=3600' };
    return { status: 200, headers, body };
  }
  const wait = limit.take(address);
  if (wait > 0) {
    const next = wordsIn(visit.language).say('page.tooManyNext', { count: wait });
    const page = noticeOf(visit, 429, 'page.tooMany', next);
    return shown(visit, page, { 'retry-after': String(wait) });
  }
  const page =
    pageOf({ library: library(), staleBefore: staleBefore() }, visit) ??
    notice(visit, 404, 'page.notFound', 'page.notFoundNext');
  return shown(visit, page);
}

/** Keys of the catalogue that need no values. */
type PlainKey = { [K in Key]: keyof ValuesFor<K> extends never ? K : never }[Key];

/** Something of ours failed. */
export function failedResponse(): WebResponse {
  const visit = readVisit('/', undefined);
  return shown(visit, notice(visit, 500, 'page.failed', 'page.failedNext'));
}

const ARTICLE = '/article/';

function pageOf(content: Content, visit: Visit): Page | null {
  const { path, question } = visit;
  if (path === '/') {
    return question === ''
      ? { status: 200, title: null, content: null }
      : answerPage(content, visit);
  }
  if (path === '/topics') {
    return (
      topicsPage(content.library, visit) ??
      notice(visit, 404, 'page.topicGone', 'page.topicGoneNext')
    );
  }
  if (path?.startsWith(ARTICLE) !== true) return null;
  return articlePage(content, path.slice(ARTICLE.length), visit);
}

function notice(visit: Visit, status: number, happened: PlainKey, next: PlainKey): Page {
  return noticeOf(visit, status, happened, wordsIn(visit.language).say(next));
}

function noticeOf({ language }: Visit, status: number, happened: PlainKey, next: string): Page {
  const title = wordsIn(language).say(happened);
  const content = html`<h2>${title}</h2>
    <p>${next}</p>`;
  return { status, title, content };
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
