/** Answers and shows something before anybody asks: the first answer takes several times as long as those after it. */
import { answerRequest, type Answering } from './answer-request.ts';

/** Enough of them that what they run is compiled, which takes about as long as the first alone. */
const QUESTIONS = 5;

export function warmUp(answering: Pick<Answering, 'library' | 'staleBefore'>): void {
  const { articles } = answering.library();
  // Nobody's requests: they count against no limit.
  const limit = { take: () => 0 };
  for (const { title } of articles.slice(0, QUESTIONS)) {
    const target = `/?q=${encodeURIComponent(title)}`;
    const request = { method: 'GET', target, acceptLanguage: undefined, address: '' };
    answerRequest(request, { ...answering, limit });
  }
}
