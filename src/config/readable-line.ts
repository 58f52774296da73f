/** A finished line of the log as a person reads it on a terminal; in a pipe it stays JSON. */

const LEVELS: Readonly<Record<string, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

/** Control characters of a stranger's text would act on the terminal, and those that turn its direction hide what it says. */
// oxlint-disable-next-line eslint/no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** @param line - One JSON object, as pino writes it. @returns The same with a line break at its end. */
export function readableLine(line: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const told = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const clock = text(time).slice(11, 19);
  const first = [clock, (LEVELS[text(level)] ?? '').padEnd(5), text(msg), ...told].join(' ');
  const lines = [first.replaceAll('\n', ' '), ...stackOf(err)];
  return `${lines.join('\n    ').replace(CONTROL, ' ')}\n`;
}

/** Of the error and its causes. */
function stackOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, message, stack, cause } = error as Readonly<Record<string, unknown>>;
  const own =
    typeof stack === 'string' ? stack.split(/\n\s*/) : [`${text(name)}: ${text(message)}`];
  return [...own, ...stackOf(cause)];
}

/** Nothing of what is not there. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
