/** A message of ours as Discord takes it. Every reply is made here, so none can forget its locks. */
import {
  ComponentType,
  MessageFlags,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
} from 'discord.js';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { oversizes } from './message-size.ts';
import { text, type Part } from './part.ts';

/** With Components V2: a message so made stays so, and its texts could notify people. */
export interface Reply {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  /** Nobody is notified, whatever a question or an article contains. */
  readonly allowedMentions: AllowedMentions;
}

export interface AllowedMentions {
  readonly parse: [];
  /** Ids of those whom it means to notify. */
  readonly users: string[];
  readonly repliedUser: false;
}

/** A verdigris green, for what we know. */
export const ANSWER_COLOUR = 0x3f7f6b;
/** A sandstone grey, for what we do not. */
export const QUIET_COLOUR = 0x8a8378;

/**
 * @param colour - Of the bar beside it.
 * @param parts - Lists of parts, from top to bottom, of which at least one has a part. A button or a
 *   section that does what an earlier one does is left out.
 * @throws {RangeError} When the message is larger than Discord takes, which is a bug: each reply
 *   keeps its parts short enough, and Discord would refuse the message.
 */
export function replyOf(colour: number, ...parts: readonly (readonly Part[])[]): Reply {
  return replyWith({ type: ComponentType.Container, accent_color: colour }, parts.flat(), []);
}

/** The reply with buttons at its end, in its last row when they have room there. */
export function withButtons(reply: Reply, buttons: readonly APIButtonComponent[]): Reply {
  const { frame, parts } = partsOf(reply);
  const last = parts.at(-1);
  const hasRoom =
    last?.type === ComponentType.ActionRow &&
    last.components.length + buttons.length <= DISCORD_LIMITS.buttonsPerRow &&
    last.components.every(({ type }) => type === ComponentType.Button);
  const [above, row] = hasRoom ? [parts.slice(0, -1), last.components] : [parts, []];
  const components = [...row, ...buttons];
  return replyWith(
    frame,
    [...above, { type: ComponentType.ActionRow, components }],
    reply.allowedMentions.users,
  );
}

/** The reply with a sentence above it. */
export function withSentence(reply: Reply, sentence: string): Reply {
  const { frame, parts } = partsOf(reply);
  return replyWith(frame, [...text(sentence), ...parts], reply.allowedMentions.users);
}

/** The same with one that mentions a person, whom it notifies. */
export function withMention(reply: Reply, personId: string, sentence: string): Reply {
  const { frame, parts } = partsOf(reply);
  return replyWith(frame, [...text(sentence), ...parts], [personId]);
}

/** The reply with remarks on how the question was read above it, each a line. */
export function withRemarks(reply: Reply, remarks: readonly string[]): Reply {
  if (remarks.length === 0) return reply;
  const { frame, parts } = partsOf(reply);
  return replyWith(frame, [...text(remarks.join('\n')), ...parts], reply.allowedMentions.users);
}

/** The reply with a file at its end, that is sent along under this name. */
export function withFile(reply: Reply, name: string): Reply {
  const { frame, parts } = partsOf(reply);
  const file: Part = { type: ComponentType.File, file: { url: `attachment://${name}` } };
  return replyWith(frame, [...parts, file], reply.allowedMentions.users);
}

/** What holds the parts together: its colour, and whether it is hidden. */
type Frame = Omit<APIContainerComponent, 'components'>;

function partsOf({ components: [container] }: Reply): {
  readonly frame: Frame;
  readonly parts: readonly Part[];
} {
  const { components: parts, ...frame } = container;
  return { frame, parts };
}

function replyWith(frame: Frame, parts: readonly Part[], users: readonly string[]): Reply {
  const components: Reply['components'] = [{ ...frame, components: withoutRepeats(parts) }];
  const [tooLarge] = oversizes(components);
  if (tooLarge !== undefined) throw new RangeError(tooLarge);
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    allowedMentions: { parse: [], users: [...users], repliedUser: false },
  };
}

function withoutRepeats(parts: readonly Part[]): Part[] {
  const seen = new Set<string>();
  const isFirst = (component: APIComponentInMessageActionRow): boolean => {
    const does = doesWhat(component);
    return seen.has(does) ? false : (seen.add(does), true);
  };
  return parts.flatMap((part): Part[] => {
    if (part.type === ComponentType.ActionRow) {
      const components = part.components.filter(isFirst);
      return components.length === 0 ? [] : [{ ...part, components }];
    }
    if (part.type !== ComponentType.Section) return [part];
    return part.accessory.type === ComponentType.Button && !isFirst(part.accessory) ? [] : [part];
  });
}

function doesWhat(component: APIComponentInMessageActionRow): string {
  if ('custom_id' in component) return component.custom_id;
  return 'url' in component ? component.url : component.sku_id;
}
