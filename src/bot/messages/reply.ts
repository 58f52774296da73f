/** A message of ours as Discord takes it. Every reply is made here, so none can forget its locks. */
import {
  ComponentType,
  embedLength,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
} from 'discord.js';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';

export interface Reply {
  readonly embeds: [APIEmbed];
  /** Empty rather than absent: an edit that leaves it out would keep the old buttons. */
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  /** Nobody is notified, whatever a question or an article contains. */
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

/** A verdigris green, for what we know. */
export const ANSWER_COLOUR = 0x3f7f6b;
/** A sandstone grey, for what we do not. */
export const QUIET_COLOUR = 0x8a8378;

/**
 * @param buttons - Rows of buttons. A row too long goes on in the next; buttons that do the same
 *   are shown once; what does not fit into five rows is left out.
 * @throws {RangeError} When the embed is longer in all than Discord takes, which is a bug: each reply
 *   keeps its parts short enough, and Discord would refuse the message.
 */
export function replyOf(embed: APIEmbed, ...buttons: readonly APIButtonComponent[][]): Reply {
  const length = embedLength(embed);
  if (length > DISCORD_LIMITS.embedTotal) {
    throw new RangeError(
      `Expected an embed of at most ${DISCORD_LIMITS.embedTotal} UTF-16 units in all, got ${length}`,
    );
  }
  const seen = new Set<string>();
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (const row of buttons) {
    const fresh = row.filter((button) => {
      const does = doesWhat(button);
      return seen.has(does) ? false : seen.add(does);
    });
    for (let start = 0; start < fresh.length; start += DISCORD_LIMITS.buttonsPerRow) {
      const components = fresh.slice(start, start + DISCORD_LIMITS.buttonsPerRow);
      rows.push({ type: ComponentType.ActionRow, components });
    }
  }
  return {
    embeds: [embed],
    components: rows.slice(0, DISCORD_LIMITS.rows),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function doesWhat(button: APIButtonComponent): string {
  if ('custom_id' in button) return button.custom_id;
  return 'url' in button ? button.url : button.sku_id;
}
