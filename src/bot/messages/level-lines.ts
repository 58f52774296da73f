/** The three levels, with how often answers were right on each when that was measured. */
import { LEVELS, type Level, type MeasuredRight } from '../../knowledge/index.ts';
import type { Words } from '../words/words.ts';

/** @param measured - Null where nothing was measured. */
export function levelLines(inUse: Level, measured: MeasuredRight | null, words: Words): string[] {
  const lines = LEVELS.map((level) => {
    const key = level === inUse ? 'level.lineInUse' : 'level.line';
    const meaning = levelMeaning(level, measured, words);
    return `- ${words.say(key, { level: words.say(`level.${level}`), meaning })}`;
  });
  if (measured === null) return [...lines, `-# ${words.say('settings.notMeasuredHere')}`];
  return measured.on === 'other articles'
    ? [...lines, `-# ${words.say('settings.measuredOnOthers')}`]
    : lines;
}

/** At most 100 characters. */
export function levelMeaning(level: Level, measured: MeasuredRight | null, words: Words): string {
  const share = measured?.shares[level];
  const meaning = words.say(`level.${level}Means`);
  // Rounded down: who is promised more than was measured is disappointed.
  return share === undefined
    ? words.say('level.notMeasured', { meaning })
    : words.say('level.measured', { meaning, right: Math.floor(share * 100) });
}
