import type {
  APIMessageComponentEmoji,
  APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { DeepReadonly } from './deep-readonly.ts';

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
  readonly items?: readonly unknown[];
  readonly spoiler?: boolean;
}
