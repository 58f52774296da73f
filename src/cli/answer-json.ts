/** An answer as the JSON object that scripts rely on; the names of its fields are a promise. */
import { summaryText } from '../bot/messages/summary-text.ts';
import type { Answer } from '../knowledge/index.ts';

export interface AnswerJson {
  readonly question: string;
  readonly kind: Answer['kind'];
  readonly confidence: number;
  /** Set when answered, as is `summary`. */
  readonly article: {
    readonly slug: string;
    readonly title: string;
    readonly subject: string | null;
    readonly url: string | null;
    readonly file: string;
  } | null;
  /** Discord Markdown, as the description of a reply has it. */
  readonly summary: string | null;
  readonly related: readonly {
    readonly title: string;
    readonly slug: string | null;
    readonly url: string | null;
    readonly origin: 'declared' | 'similar';
  }[];
  /** Telling words of the question that nothing shown speaks of, as it writes them. */
  readonly missing: readonly string[];
  readonly candidates: readonly {
    readonly slug: string;
    readonly title: string;
    readonly confidence: number;
    /** Plain text; null where no sentence of the article bears on the question. */
    readonly sentence: string | null;
  }[];
  /** True for "hello" and "who are you", which ask nothing; then `kind` is `unknown`, and no article is missing. */
  readonly smallTalk: boolean;
}

/** Fields are named one by one, so that a field added to `Answer` does not leak out unnoticed. */
export function answerJson(answer: Answer): AnswerJson {
  const { question, kind, confidence } = answer;
  const candidates = answer.candidates.map((candidate) => ({
    slug: candidate.slug,
    title: candidate.title,
    confidence: candidate.confidence,
    sentence: candidate.sentence,
  }));
  const missing = [...answer.missing];
  const smallTalk = answer.kind === 'unknown' && answer.smallTalk !== undefined;
  if (answer.kind !== 'answered') {
    return {
      question,
      kind,
      confidence,
      article: null,
      summary: null,
      related: [],
      missing,
      candidates,
      smallTalk,
    };
  }
  const { slug, title, subject, url, file } = answer.article;
  return {
    question,
    kind,
    confidence,
    article: { slug, title, subject, url, file },
    summary: summaryText(answer.summary),
    related: answer.related.map((related) => ({
      title: related.title,
      slug: related.slug,
      url: related.url,
      origin: related.origin,
    })),
    missing,
    candidates,
    smallTalk,
  };
}
