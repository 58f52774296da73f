/** Article + question → what a decision must know of the reply that would be made of it. */
import { HELD, type ShownEvidence, type TermShown } from '../confidence/shown-evidence.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import type { Language } from '../language/languages/marks.ts';
import { rarityOf } from '../language/rarity.ts';
import { wordsOf, type Term } from '../language/terms.ts';
import { wordMeant, type QuestionTerm } from '../matching/question-term.ts';
import type { AskedArticle } from './asked-article.ts';
import { askedLikeness } from './asked-likeness.ts';
import { kindsAsked } from './answer-kind.ts';
import { greatest } from './greatest.ts';
import { contentTerms, type ReadArticle } from './read-article.ts';
import { spelledOut } from './spelled-out.ts';
import { summarize } from './summarize.ts';
import { summaryMarkdown } from './summary.ts';
import { standIns, weigh, type TermWeights } from './term-weights.ts';

/** @param asked - The terms that the article is asked with, in their order. */
export function gatherEvidence(
  article: AskedArticle,
  asked: readonly QuestionTerm[],
): ShownEvidence {
  const { read, question, terms } = article;
  const held = heldIn(article);
  const names = read.nameTerms;
  const texts = [read.holding, read.askedTerms];
  const fullest = sentenceHoldingMost(read, asked, held);
  // Of the usual length, so that the same is decided wherever it is shown.
  const summary = summaryMarkdown(summarize(article));
  const shown = new Set(contentTerms(plainText(summary), read.language));
  const kinds = kindsAsked(question);
  const scores = article.scores();
  return {
    terms: new Map(
      terms.map((term): [Term, TermShown] => [
        term,
        {
          names: Math.max(0, ...names.map((words) => held(words, term))),
          article: Math.max(...texts.map((text) => held(text, term))),
          sentence: held(fullest, term),
          summary: held(shown, term),
        },
      ]),
    ),
    askedLike: askedLikeness(
      new Map(asked.map((its) => [its.term, rarityOf(wordMeant(its))])),
      read.askedAs,
    ),
    nameAsked: Math.max(0, ...names.map((words) => shareAsked(words, terms, held))),
    sentenceLead: leadOfBest(scores),
    sentenceScore: inWords(scores, weigh(read, terms)),
    lacksName: namesIn(question, asked, read.language).some((term) =>
      [...texts, ...names].every((text) => held(text, term) < HELD),
    ),
    asksAmount: kinds.includes('amount'),
    asksPerson: kinds.includes('person'),
    defines: article.defining() !== null,
  };
}

interface Holder {
  has(term: Term): boolean;
}

/** How far a text has a term, in [0, 1]. */
type Held = (text: Holder, term: Term) => number;

function heldIn(article: AskedArticle): Held {
  const { read, terms } = article;
  const others = standIns(read, weigh(read, terms), article.othersOf(terms));
  // Initials are held where the name is that they stand for.
  const meant = new Map(
    terms.map((term): [Term, readonly Term[]] => [term, spelledOut(read, [term])]),
  );
  return (text, term) => {
    if (meant.get(term)?.every((word) => text.has(word)) === true) return 1;
    let most = 0;
    for (const other of others.get(term) ?? []) {
      if (other.share > most && text.has(other.term)) most = other.share;
    }
    return most;
  };
}

/** Each word counts by how rare it is in general English. */
function sentenceHoldingMost(
  { holding, sentenceTerms }: ReadArticle,
  asked: readonly QuestionTerm[],
  held: Held,
): Holder {
  const rarities = asked
    .map((its) => ({ term: its.term, rarity: rarityOf(wordMeant(its)) }))
    .filter(({ term }) => held(holding, term) > 0);
  let fullest: Holder = new Set<Term>();
  let most = 0;
  for (const sentence of sentenceTerms) {
    let holds = 0;
    for (const { term, rarity } of rarities) holds += rarity * held(sentence, term);
    if (holds > most) {
      most = holds;
      fullest = sentence;
    }
  }
  return fullest;
}

/** Held this far by a term of the question, a word of a name is asked for. */
const ASKED_FOR = 0.5;

function shareAsked(name: ReadonlySet<Term>, terms: readonly Term[], held: Held): number {
  const isAskedFor = (word: Term): boolean =>
    terms.some((term) => held(new Set([word]), term) > ASKED_FOR);
  return name.size === 0 ? 0 : [...name].filter(isAskedFor).length / name.size;
}

/** Terms of the words that a question writes with a capital letter, but for those that begin a sentence. */
function namesIn(
  question: string,
  asked: readonly QuestionTerm[],
  language: Language,
): readonly Term[] {
  const words = question.match(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu) ?? [];
  const written = new Set<string>(words.flatMap((word) => wordsOf(word, language)));
  return asked.filter(({ original }) => written.has(original)).map(({ term }) => term);
}

function inWords(scores: readonly number[], weights: TermWeights): number {
  const most = Math.max(0, ...weights.values());
  return most > 0 ? Math.max(0, greatest(scores)) / most : 0;
}

function leadOfBest(scores: readonly number[]): number {
  let [first, second] = [0, 0];
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return first > 0 ? 1 - second / first : 0;
}
