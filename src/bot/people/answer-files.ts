/** An expert's answer as a file for maintainers, for who asks for it alone. Nothing is published. */
import { MessageFlags, type ButtonInteraction } from 'discord.js';
import { draftFile } from '../messages/draft-file.ts';
import { labelFile } from '../messages/label-file.ts';
import { notStored, personNotice, type PersonNotice } from '../messages/person-notice.ts';
import { answerOf, textOf } from './entry-of.ts';
import type { AtEntry } from './entry-steps.ts';

interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** The interaction is not acknowledged yet. */
export async function giveFile(
  interaction: ButtonInteraction,
  { context, guildId, shown }: AtEntry,
  questionId: string,
  kind: Extract<PersonNotice, 'draft' | 'label'>,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const found = await context.state.personQuestions.find(guildId, questionId);
  if (found.kind === 'not-read')
    return void (await interaction.editReply(notStored(found.sentence)));
  const question = found.value;
  const text = question === null ? null : textOf(question, shown);
  if (question === null || text === null) {
    return void (await interaction.editReply(personNotice('withdrawn')));
  }
  const answer = answerOf(question, shown);
  const { article } = question;
  const file: NamedFile | null =
    kind === 'draft'
      ? answer === null
        ? null
        : draftFile(text, answer)
      : article === null
        ? null
        : labelledQuestion(questionId, text, article);
  if (file === null) return void (await interaction.editReply(personNotice('emptyAnswer')));
  const attachment = { attachment: Buffer.from(file.text), name: file.name };
  await interaction.editReply({ ...personNotice(kind), files: [attachment] });
}

function labelledQuestion(questionId: string, question: string, article: string): NamedFile {
  const label = { question, expect: [article], remark: 'an expert picked the article' };
  return { name: `question-${questionId.slice(0, 8)}.yaml`, text: labelFile([label]) };
}
