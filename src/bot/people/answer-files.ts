/** An expert's answer as a file, for maintainers or for the expert alone. Nothing is published. */
import { MessageFlags, type ButtonInteraction, type ModalSubmitInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { draftFile } from '../messages/draft-file.ts';
import { labelFile } from '../messages/label-file.ts';
import { personNotice, type PersonNotice } from '../messages/person-notice.ts';
import { withFile } from '../messages/reply.ts';
import type { ShownMessage } from '../messages/shown-text.ts';
import { answerOf } from './entry-of.ts';
import type { AtEntry } from './at-entry.ts';
import { forOne } from '../visibility.ts';
import { readQuestion, type QuestionThere } from './question-there.ts';

type FileKind = Extract<PersonNotice, 'draft' | 'label'>;

interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** The interaction is not acknowledged yet. */
export async function giveFile(
  interaction: ButtonInteraction,
  at: AtEntry,
  questionId: string,
  kind: FileKind,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const read = await readQuestion(at, questionId);
  if (read.kind === 'not-there') return void (await interaction.editReply(read.reply));
  const file = fileOf(kind, read, at.shown);
  if (file === null)
    return void (await interaction.editReply(personNotice('emptyAnswer', at.words)));
  const attachment = { attachment: Buffer.from(file.text), name: file.name };
  await interaction.editReply({
    ...withFile(personNotice(kind, at.words), file.name),
    files: [attachment],
  });
}

/** What an expert wrote in a form and was not taken, or it would be lost with the form. They have been told why. */
export async function handBack(
  interaction: ModalSubmitInteraction,
  text: string,
  context: BotContext,
): Promise<void> {
  const name = 'answer.md';
  const reply = withFile(personNotice('handedBack', wordsFor(interaction, context)), name);
  await interaction.followUp({
    ...forOne(reply),
    files: [{ attachment: Buffer.from(text), name }],
  });
}

/** Null when there is nothing to make it of. */
function fileOf(
  kind: FileKind,
  { question, text }: QuestionThere,
  shown: ShownMessage,
): NamedFile | null {
  if (kind === 'draft') {
    const answer = answerOf(question, shown);
    return answer === null ? null : draftFile(text, answer);
  }
  const { article, questionId } = question;
  return article === null ? null : labelledQuestion(questionId, text, article);
}

function labelledQuestion(questionId: string, question: string, article: string): NamedFile {
  const label = { question, expect: [article], remark: 'an expert picked the article' };
  return { name: `question-${questionId.slice(0, 8)}.yaml`, text: labelFile([label]) };
}
