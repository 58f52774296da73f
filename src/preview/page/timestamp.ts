/** A moment in a message, as each reader's client writes it. */
import { html, type TemplateResult } from 'lit';

const SECOND = 1000;

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const TIME_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** @param seconds - Since the Unix epoch. @param style - One letter; an unknown one is `f`. */
export function timestamp(seconds: number, style: string, locale: string): TemplateResult {
  const date = new Date(seconds * SECOND);
  const text =
    style === 'R'
      ? relative(date, locale)
      : new Intl.DateTimeFormat(locale, TIME_STYLES[style] ?? TIME_STYLES['f']).format(date);
  return html`<time class="timestamp" datetime=${date.toISOString()}>${text}</time>`;
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function relative(date: Date, locale: string): string {
  const seconds = (date.getTime() - Date.now()) / SECOND;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return format.format(Math.round(seconds / size), unit);
}
