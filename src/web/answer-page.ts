/** The answer to a question, the articles to choose from, or that there is none. */
import {
  languageName,
  languageNames,
  offeredCandidates,
  otherLanguage,
  type About,
  type Answer,
  type Answered,
  type Candidate,
  type Library,
  type OtherLanguage,
  type Previous,
  type Unsure,
} from '../knowledge/index.ts';
import { articlesAreIn } from '../bot/words/articles-are-in.ts';
import { wordsIn, type Words } from '../bot/words/words.ts';
import { summaryHtml } from './block-html.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { Page } from './page.ts';
import {
  articleAddress,
  linksOf,
  relatedHtml,
  shortened,
  sourcesHtml,
  staleHtml,
  type Content,
} from './shown-article.ts';
import { addressOf, type Visit } from './visit.ts';

export function answerPage({ library, staleBefore }: Content, visit: Visit): Page {
  const words = wordsIn(visit.language);
  const { question, after } = visit;
  const { answer, isAskedOn } = answerAfter(library, question, after);
  const content = [
    visit.isCut ? html`<p role="status">${words.say('page.tooLong')}</p>` : null,
    after !== null && isAskedOn ? askedOnHtml(after, words, visit) : null,
    contentOf({ library, staleBefore }, answer, words, visit),
  ];
  const asksOn =
    answer.kind === 'answered' ? { asksOn: { question, article: answer.article.slug } } : {};
  return { status: 200, title: shortened(question), content, ...asksOn };
}

/** An answer, and whether the question before has lent it words. */
function answerAfter(
  library: Library,
  question: string,
  after: Previous | null,
): { readonly answer: Answer; readonly isAskedOn: boolean } {
  if (after === null) return { answer: library.ask(question), isAskedOn: false };
  const { answer, explanation } = library.explain(question, { previous: after });
  const isAskedOn = explanation.terms.some(({ kind }) => kind === 'context' || kind === 'hint');
  return { answer, isAskedOn };
}

function askedOnHtml({ question }: Previous, words: Words, visit: Visit): Html {
  return html`<p class="small">
    ${words.say('page.askedAfter', { question })}
    <a href="${addressOf(visit, '/', { q: visit.question })}">${words.say('page.askAlone')}</a>
  </p>`;
}

function contentOf(content: Content, answer: Answer, words: Words, visit: Visit): HtmlValue {
  const other = otherLanguage(content.library, visit.question, answer);
  if (other !== null) return otherLanguageHtml(other, words);
  switch (answer.kind) {
    case 'answered':
      return answeredHtml(content, answer, words, visit);
    case 'unsure':
      return unsureHtml(answer, words, visit);
    case 'unknown':
      return answer.smallTalk === undefined
        ? html`<h2>${words.say('unknown.title')}</h2>
            <p>${words.say('page.unknown')}</p>`
        : html`<p>${words.say('page.smallTalk')}</p>`;
    default:
      return answer satisfies never;
  }
}

function answeredHtml(
  { library, staleBefore }: Content,
  answered: Answered,
  words: Words,
  visit: Visit,
): Html {
  const { article, summary, related, missing } = answered;
  const links = linksOf(visit);
  const language = library.find(article.slug)?.language ?? '';
  return html`<article>
    <div lang="${language}">
      <h2 dir="auto">${shortened(article.title)}</h2>
      ${summaryHtml(summary, words, links)}
    </div>
    ${staleHtml(article, staleBefore, words)}
    ${languageHtml('answer.otherLanguage', answered, words)} ${missingHtml(missing, words)}
    <p class="links">
      <a href="${articleAddress(visit, article.slug)}">${words.say('page.readAll')}</a>
    </p>
    ${sourcesHtml(article, words, links)} ${relatedHtml(related, words, visit)}
  </article>`;
}

/** Telling words of the question that nothing shown speaks of. */
export function missingHtml(missing: readonly string[], words: Words): HtmlValue {
  if (missing.length === 0) return null;
  return html`<p class="small">
    ${words.say('answer.missing', { words: quoted(missing, words) })}
  </p>`;
}

function quoted(named: readonly string[], words: Words): string {
  return words.any(named.map((text) => words.say('list.quoted', { text: shortened(text) })));
}

/** In which language to ask: said in that of the question, and in that of the page. */
function otherLanguageHtml({ asked, articles }: OtherLanguage, words: Words): Html {
  const said = [...new Set([asked, words.language])].flatMap((language) => {
    const sentence =
      language === null ? null : articlesAreIn(languageNames(articles, language), language);
    return sentence === null ? [] : html`<p lang="${language}" dir="auto">${sentence}</p>`;
  });
  return html`<h2>${words.say('unknown.title')}</h2>
    ${said}`;
}

/** That the article is in another language than the question. */
function languageHtml(
  key: 'answer.otherLanguage' | 'unsure.otherLanguage',
  { otherLanguage: code }: Pick<Answered, 'otherLanguage'>,
  words: Words,
): HtmlValue {
  if (code === null) return null;
  const language = languageName(code, words.language);
  return html`<p class="small">${words.say(key, { language })}</p>`;
}

/** What the article that the question is about does not say, and how it begins. */
function aboutHtml({ lead, absent }: About, words: Words): Html {
  const named = { words: quoted(absent, words) };
  return lead === null
    ? html`<p>${words.say('unsure.silent', named)}</p>`
    : html`<p>${words.say('unsure.silentBegins', named)}</p>
        <blockquote dir="auto">${shortened(lead)}</blockquote>`;
}

function unsureHtml(answer: Unsure, words: Words, visit: Visit): Html {
  const offered = offeredCandidates(answer);
  const isOne = offered.length === 1;
  const about =
    answer.about === null
      ? html`<p>${words.say(isOne ? 'unsure.one' : 'unsure.several')}</p>`
      : aboutHtml(answer.about, words);
  return html`<h2>${words.say(isOne ? 'unsure.titleOfOne' : 'unsure.title')}</h2>
    ${languageHtml('unsure.otherLanguage', answer, words)} ${about}
    <ul class="choices" aria-label="${words.say('page.choose')}">
      ${offered.map((one) => candidateHtml(one, visit))}
    </ul>`;
}

function candidateHtml({ slug, title, sentence }: Candidate, visit: Visit): Html {
  const address = articleAddress(visit, slug, { q: visit.question });
  return html`<li>
    <a class="choice" href="${address}"><bdi>${shortened(title)}</bdi></a
    >${sentence === null ? null : html`<p dir="auto">${sentence}</p>`}
  </li>`;
}
