import type {
  APIMessageComponentEmoji,
  APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { DeepReadonly } from './deep-readonly.ts';

/** A picture or file; the bot names its address alone. */
export interface Media {
  readonly url: string;
  readonly id?: string;
  readonly proxy_url?: string;
}

/**
 * Any component; which fields are there depends on `type`.
 *
 * In discord-api-types it is a union of some twenty shapes. Here a bot's JSON is read that may
 * fit none of them, and most questions (its custom id, what is inside) are asked of all alike.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
export interface Component {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id?: string;
  readonly style?: ButtonStyle;
  readonly label?: string;
  readonly description?: string | null;
  readonly emoji?: DeepReadonly<APIMessageComponentEmoji>;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly DeepReadonly<APISelectMenuOption>[];
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
  readonly content?: string;
  readonly value?: string;
  /** Of a gallery. */
  readonly items?: readonly {
    readonly media: Media;
    readonly description?: string | null;
    readonly spoiler?: boolean;
  }[];
  readonly media?: Media;
  readonly file?: Media;
  readonly name?: string | null;
  readonly size?: number | null;
  readonly spoiler?: boolean;
  readonly accent_color?: number | null;
  readonly divider?: boolean;
  readonly spacing?: number;
}
