/**
 * Tasks of Logseq: `- TODO Slake the lime` is a box to tick, as `- [ ]` is elsewhere. Its priority (`[#A]`), its days
 * (`SCHEDULED: <2026-03-01 Sun>`) and its clock (`:LOGBOOK:` … `:END:`) are for the program.
 *
 * `- NOW was founded in 1966` begins as a task does, so that they are read in files alone that show the program in
 * another way, too.
 */
import { PROPERTY_KEY } from '../page-properties.ts';
import { CodeLines } from './code-lines.ts';
import type { Stretch } from './stretches.ts';

const TO_DO = 'TODO|DOING|NOW|LATER|WAITING|IN-PROGRESS';
const DONE = 'DONE|CANCELED|CANCELLED';
/** What a task begins with, as alternatives of a pattern. */
export const TASK_MARKS = `${TO_DO}|${DONE}`;

const ANY = new RegExp(
  String.raw`^[ \t]*- (?:${TASK_MARKS}) |^[ \t]*(?:SCHEDULED|DEADLINE): <|^[ \t]*:LOGBOOK:`,
  'm',
);
const TASK = new RegExp(String.raw`^([ \t]*- )(?:(${DONE})|${TO_DO}) (\[#[A-C]\] )?(?=\S)`);
const DAY = /^[ \t]*(?:SCHEDULED|DEADLINE): <[^<>]*>[ \t]*$/;
const CLOCK_BEGINS = /^[ \t]*:LOGBOOK:[ \t]*$/;
const CLOCK_ENDS = /^[ \t]*:END:[ \t]*$/;
/** A property of the page or of a block, and a reference to a block. */
const OF_LOGSEQ = new RegExp(
  String.raw`^[ \t]*(?:- )?${PROPERTY_KEY}::(?:[ \t]|$)|\(\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\)\)`,
  'i',
);

export function logseqTasksIn(markdown: string): Stretch[] {
  if (!ANY.test(markdown)) return [];
  const hidden: Stretch[] = [];
  const tasks: Stretch[] = [];
  const code = new CodeLines();
  const lines = markdown.split('\n');
  const lastEnd = lines.findLastIndex((line) => CLOCK_ENDS.test(line));
  let [start, isClock, isLogseq] = [0, false, false];
  for (const [at, line] of lines.entries()) {
    const end = start + line.length;
    const isCode = code.reads(line);
    const [mark, bullet = '', done, priority] = TASK.exec(line) ?? [];
    // One that nothing ends would hide all that follows.
    if (!isCode && at < lastEnd && CLOCK_BEGINS.test(line)) isClock = true;
    if (isClock || (!isCode && DAY.test(line))) hidden.push({ start, end, shown: '' });
    else if (!isCode && mark !== undefined) {
      const box = done === undefined ? '[ ] ' : '[x] ';
      tasks.push({ start: start + bullet.length, end: start + mark.length, shown: box });
      isLogseq ||= priority !== undefined;
    }
    isLogseq ||= !isCode && OF_LOGSEQ.test(line);
    if (CLOCK_ENDS.test(line)) isClock = false;
    start = end + 1;
  }
  return isLogseq || hidden.length > 0 ? [...hidden, ...tasks] : [];
}
