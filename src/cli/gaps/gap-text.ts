/** A group of questions that nothing answered, in a few lines for a terminal. */
import { terminalLine } from '../../terminal/wrapped-text.ts';
import type { GapGroup, NearestArticle } from '../../bot/gaps/gap-groups.ts';
import { counted, namedWords } from '../../knowledge/index.ts';

const OTHER_WORDINGS = 5;

const REASON_WORDS: Readonly<Record<keyof GapGroup['reasons'], string>> = {
  unknown: 'without an answer',
  unsure: 'asked back, nothing chosen',
  'not-helpful': 'rated not helpful',
};

export function gapText(group: GapGroup, number: number, nearest: NearestArticle | null): string {
  const reasons = Object.entries(group.reasons).map(
    ([reason, count]) => `${count} ${REASON_WORDS[reason as keyof typeof REASON_WORDS]}`,
  );
  const lines = [
    `${number}. ${terminalLine(group.question)}`,
    `   asked ${counted(group.asked, 'time')} by at least ${counted(group.members, 'member')}, last on ${group.lastAsked}: ${reasons.join(', ')}`,
    ...group.otherWordings
      .slice(0, OTHER_WORDINGS)
      .map((wording) => `   also: ${terminalLine(wording)}`),
    nearest === null ? '   no article comes near it' : `   nearest: ${nearestText(nearest)}`,
  ];
  return `${lines.join('\n')}\n\n`;
}

function nearestText({ article: { title, slug }, lacks }: NearestArticle): string {
  const lacking =
    lacks.length === 0
      ? ''
      : `, which says nothing of ${namedWords(lacks.map(terminalLine), 'or')}`;
  return `${terminalLine(title)} (${slug})${lacking}`;
}
