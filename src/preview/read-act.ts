/** The body of a request → an act. Whatever does not fit is not done. */
import * as v from 'valibot';
import type { Act } from './protocol.ts';

/** Longest text that Discord's client sends, and some more, so that the bot meets what it may meet. */
const LONGEST_TEXT = 6000;
const MOST_VALUES = 50;

const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const name = v.pipe(v.string(), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const who = { as: id, locale: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Z0-9]{2,3})?$/)) };
const optionValue = v.union([text, v.number(), v.boolean(), v.object({ id })]);
const optionValues = v.pipe(
  v.record(name, optionValue),
  v.check((values) => Object.keys(values).length <= MOST_VALUES),
);
const chosen = v.pipe(v.array(text), v.maxLength(MOST_VALUES));

const Acts = v.variant('kind', [
  v.object({
    ...who,
    kind: v.literal('say'),
    channel: id,
    text: v.pipe(text, v.nonEmpty()),
    replyTo: v.optional(id),
  }),
  v.object({
    ...who,
    kind: v.literal('edit'),
    message: id,
    text: v.pipe(text, v.nonEmpty()),
  }),
  v.object({ ...who, kind: v.literal('delete'), message: id }),
  v.object({ ...who, kind: v.literal('explain'), asked: id }),
  v.object({ ...who, kind: v.literal('overview') }),
  v.object({ ...who, kind: v.literal('type'), channel: id }),
  v.object({ ...who, kind: v.literal('commands'), channel: id }),
  v.object({ ...who, kind: v.literal('command'), channel: id, name, values: optionValues }),
  v.object({
    ...who,
    kind: v.literal('autocomplete'),
    channel: id,
    name,
    option: name,
    typed: text,
    others: optionValues,
  }),
  v.object({ ...who, kind: v.literal('message-command'), name, message: id }),
  v.object({ ...who, kind: v.literal('click'), message: id, customId: name }),
  v.object({ ...who, kind: v.literal('select'), message: id, customId: name, values: chosen }),
  v.object({
    ...who,
    kind: v.literal('submit'),
    interaction: id,
    filled: v.record(name, v.union([text, chosen])),
  }),
  v.object({
    ...who,
    kind: v.literal('open-thread'),
    channel: id,
    name: v.pipe(name, v.nonEmpty()),
    text: v.pipe(text, v.nonEmpty()),
  }),
]);

/** Null when the body is no act. */
export function readAct(body: string): Act | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  const read = v.safeParse(Acts, json);
  return read.success ? read.output : null;
}
