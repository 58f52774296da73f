/**
 * Who asked, before the question in a reply that everybody sees and that points at no message of theirs.
 *
 * Named by a mention, which notifies nobody here: a name could be made to look like somebody else's.
 */
import { userMention } from 'discord.js';
import { isolated } from '../../knowledge/index.ts';
import { isQuestion, questionIn } from './asked.ts';
import { oversizes } from './message-size.ts';
import { text, type Part } from './part.ts';
import type { Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

export function withAsker(reply: Reply, personId: string, words: Words): Reply {
  const person = userMention(personId);
  return withPerson(reply, words.say('asker.small', { person }), (question) =>
    words.say('question.askedBy', { person, question }),
  );
}

/** With who shows everybody what they were shown alone: the question may be another's. */
export function withShower(reply: Reply, personId: string, words: Words): Reply {
  const person = userMention(personId);
  return withPerson(reply, words.say('shower.small', { person }), (question) =>
    words.say('question.shownBy', { person, question }),
  );
}

/** @param alone - What is said above a reply that carries no question. */
function withPerson(reply: Reply, alone: string, before: (question: string) => string): Reply {
  const [container] = reply.components;
  const parts = container.components;
  const named = parts.map((part): Part => {
    const question = isQuestion(part) ? questionIn(part.content) : null;
    return isQuestion(part) && question !== null
      ? { ...part, content: before(isolated(question)) }
      : part;
  });
  const components = parts.some(isQuestion) ? named : [...text(alone), ...parts];
  const changed = { ...container, components };
  // As it was where Discord would not take it any more.
  return oversizes([changed]).length > 0 ? reply : { ...reply, components: [changed] };
}
