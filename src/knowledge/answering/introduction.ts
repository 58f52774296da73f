/** What the bot says to people who say hello, thank it or ask what it is. */
import type { SmallTalk } from '../language/small-talk.ts';

const SELF = 'I am Docent, a program that answers questions from a folder of articles.';
const INVITATION = 'Ask me a question, or look around with /topics.';

const OPENINGS: Readonly<Record<SmallTalk, string>> = {
  greeting: 'Hello!',
  thanks: 'You are welcome.',
  about: '',
  farewell: 'Goodbye.',
  more: 'The number of an article in the last list opens it.',
  asking: 'Go ahead.',
  disagreement: 'Sorry that this did not help. Say in other words what you want to know.',
};

/** One line of plain text. */
export function introduction(smallTalk: SmallTalk): string {
  return [OPENINGS[smallTalk], SELF, INVITATION].filter((part) => part !== '').join(' ');
}
