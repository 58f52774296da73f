/**
 * What a person sees of a message of the bot, by the place where it stands. A command that can be pressed is
 * written as one that cannot: as code.
 */
import { ComponentType } from 'discord.js';
import type { Reply } from '../../src/bot/messages/reply.ts';
import type { ShownMessage as SentBack } from '../../src/bot/messages/shown-text.ts';

/** A component as we make it, or as the stand-in keeps it. */
interface Component {
  readonly type: ComponentType;
  readonly content?: string;
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly url?: unknown;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

export interface ShownMessage {
  /** Of its heading, as Markdown; undefined when it has none. */
  readonly title: string | undefined;
  /** Where the heading leads. */
  readonly url: string | undefined;
  /** All other texts, but those in small print and those beside a button. */
  readonly text: string;
  /** In small print, without the question. */
  readonly small: string;
  /** Whom it names as who asked or shows it; undefined when it names nobody. */
  readonly person: string | undefined;
  /** That it carries. */
  readonly question: string | undefined;
  /** Texts that have a button beside them. */
  readonly sections: readonly string[];
  /** Of its buttons and menus, from top to bottom. */
  readonly labels: readonly string[];
}

const HEADING = /^## (?:\[(.*)\]\((.*)\)|(.*))$/;
const QUESTION =
  /^(?:-# Question: |-# Question from <@\d+>: |-# Shown by <@\d+>; the question: |\*\*Question:\*\* )([^]*)$/;
const PERSON = /^-# (?:Question from|Asked by|Shown by) <@(\d+)>/;
const SMALL = /^-# (.*)$/;

export function shown(
  message: { readonly components: readonly Component[] } | null | undefined,
): ShownMessage {
  const parts = message?.components.flatMap(({ components = [] }) => components) ?? [];
  const texts = parts.flatMap(({ content }) => (content === undefined ? [] : asCode(content)));
  const heading = texts.map((text) => HEADING.exec(text)).find((found) => found !== null);
  const isOther = (text: string): boolean =>
    !HEADING.test(text) && !QUESTION.test(text) && !SMALL.test(text);
  return {
    title: heading?.[1] ?? heading?.[3],
    url: heading?.[2],
    text: texts.filter(isOther).join('\n\n'),
    small: texts
      .filter((text) => !QUESTION.test(text))
      .flatMap((text) => SMALL.exec(text)?.[1] ?? [])
      .filter((text) => text !== 'Related articles')
      .join('\n'),
    person: texts.map((text) => PERSON.exec(text)?.[1]).find((found) => found !== undefined),
    question: texts.map((text) => QUESTION.exec(text)?.[1]).find((found) => found !== undefined),
    sections: parts.flatMap(({ type, components = [] }) =>
      type === ComponentType.Section ? components.flatMap(({ content }) => content ?? []) : [],
    ),
    labels: parts.flatMap(labelsOf),
  };
}

function asCode(text: string): string {
  return text.replace(/<(\/[^:<>]+):\d+>/g, '`$1`');
}

/** The row at the end that holds a menu, or the menu elsewhere. */
export function menuOf(message: {
  readonly components: readonly Component[];
}): Component | undefined {
  const parts = message.components.flatMap(({ components = [] }) => components);
  return parts
    .flatMap(({ components = [] }) => components)
    .find(({ type }) => type === ComponentType.StringSelect);
}

function labelsOf(part: Component): string[] {
  const inside = [
    ...(part.components ?? []),
    ...(part.accessory === undefined ? [] : [part.accessory]),
  ];
  return inside.flatMap(({ label, placeholder }) => label ?? placeholder ?? []);
}

/** A reply as discord.js has it once Discord has sent it back. */
export function sentBack({ components }: Reply): SentBack {
  return { components: components.map((component) => ({ toJSON: () => component })) };
}

/** Of its buttons and menus, from top to bottom. */
export function customIdsIn({
  components,
}: {
  readonly components: readonly Component[];
}): string[] {
  return components.flatMap((component) => [
    ...(component.custom_id === undefined ? [] : [component.custom_id]),
    ...customIdsIn({
      components: [
        ...(component.components ?? []),
        ...(component.accessory === undefined ? [] : [component.accessory]),
      ],
    }),
  ]);
}
