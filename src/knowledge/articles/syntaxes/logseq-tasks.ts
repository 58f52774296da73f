/**
 * Tasks of Logseq: `- TODO Slake the lime` is a box to tick, as `- [ ]` is elsewhere. Its priority (`[#A]`), its days
 * (`SCHEDULED: <2026-03-01 Sun>`) and its clock (`:LOGBOOK:` … `:END:`) are for the program.
 */
import { CodeLines } from './code-lines.ts';
import type { Stretch } from './stretches.ts';

const ANY =
  /^[ \t]*- (?:TODO|DOING|NOW|LATER|WAITING|IN-PROGRESS|DONE|CANCELED|CANCELLED) |^[ \t]*(?:SCHEDULED|DEADLINE): <|^[ \t]*:LOGBOOK:/m;
const TASK =
  /^([ \t]*- )(?:(DONE|CANCELED|CANCELLED)|TODO|DOING|NOW|LATER|WAITING|IN-PROGRESS) (?:\[#[A-C]\] )?(?=\S)/;
const DAY = /^[ \t]*(?:SCHEDULED|DEADLINE): <[^<>]*>[ \t]*$/;

export function logseqTasksIn(markdown: string): Stretch[] {
  if (!ANY.test(markdown)) return [];
  const stretches: Stretch[] = [];
  const code = new CodeLines();
  let [start, isClock] = [0, false];
  for (const line of markdown.split('\n')) {
    const end = start + line.length;
    const isCode = code.reads(line);
    const [mark, bullet = '', done] = TASK.exec(line) ?? [];
    if (!isCode && /^[ \t]*:LOGBOOK:[ \t]*$/.test(line)) isClock = true;
    if (isClock || (!isCode && DAY.test(line))) stretches.push({ start, end, shown: '' });
    else if (!isCode && mark !== undefined) {
      const box = done === undefined ? '[ ] ' : '[x] ';
      stretches.push({ start: start + bullet.length, end: start + mark.length, shown: box });
    }
    if (/^[ \t]*:END:[ \t]*$/.test(line)) isClock = false;
    start = end + 1;
  }
  return stretches;
}
