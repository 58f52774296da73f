import type { JsonObject } from '../json.ts';
import type { Message } from '../wire/message.ts';
import type { Choice, Interaction, InteractionProgress } from '../world/interaction.ts';
import { isLoading } from '../world/message-entry.ts';
import type { World } from '../world/world.ts';
import { until } from './until.ts';

/** What became of a command, a click or a choice, as the person who made it sees it. */
export class InteractionHandle {
  readonly id: string;
  readonly #world: World;
  readonly #givenFollowUps = new Set<string>();
  /** The message that was clicked, as it was then. */
  readonly #clicked: Message | undefined;

  constructor(world: World, id: string) {
    this.#world = world;
    this.id = id;
    this.#clicked = this.#message(this.interaction.payload.message?.id ?? '');
  }

  /** The interaction as it stands now. */
  get interaction(): Interaction {
    const interaction = this.#world.interactions.get(this.id);
    if (interaction === undefined) throw new RangeError(`There is no interaction ${this.id}`);
    return interaction;
  }

  /** The bot's first response; `expired` when none came in time. */
  async acknowledged(): Promise<InteractionProgress> {
    return await until(this.#world, () => {
      const { progress } = this.interaction;
      return progress.kind === 'waiting' ? undefined : progress;
    });
  }

  /**
   * The answer: the first response, or what takes the place of "thinking…". For a click it may
   * be the edited message, or else the first follow-up.
   *
   * @returns Null when there is none and will be none: "The application did not respond", or
   *   the answer was deleted, or the response was not a message.
   */
  async reply(): Promise<Message | null> {
    return await until(this.#world, () => this.#answer());
  }

  /** Everything the bot has added after its first response, oldest first. */
  get followUps(): readonly Message[] {
    return this.interaction.followUpIds.flatMap(
      (id) => this.#world.messages.get(id)?.message ?? [],
    );
  }

  /** The oldest follow-up that no earlier call has returned, as soon as it is there. */
  async nextFollowUp(): Promise<Message> {
    const message = await until(this.#world, () =>
      this.followUps.find(({ id }) => !this.#givenFollowUps.has(id)),
    );
    this.#givenFollowUps.add(message.id);
    return message;
  }

  /** The form that was opened. */
  async modal(): Promise<JsonObject> {
    const progress = await this.acknowledged();
    if (progress.kind === 'modal') return progress.modal;
    throw new RangeError(`Expected a form to open, got ${progress.kind}`);
  }

  /** The choices that were offered; null when they came too late. */
  async choices(): Promise<readonly Choice[] | null> {
    const progress = await this.acknowledged();
    return progress.kind === 'choices' ? progress.choices : null;
  }

  /** True when the answer is for this person's eyes only. */
  isPrivate(message: Message): boolean {
    return this.#world.messages.get(message.id)?.onlyFor === this.interaction.userId;
  }

  #answer(): Message | null | undefined {
    const { progress } = this.interaction;
    switch (progress.kind) {
      case 'waiting':
        return undefined;
      case 'expired':
      case 'choices':
      case 'modal':
        return null;
      case 'replied':
      case 'updated':
        return this.#message(progress.messageId) ?? null;
      case 'deferred': {
        const message = this.#message(progress.messageId);
        if (message === undefined) return null;
        return isLoading(message) ? undefined : message;
      }
      case 'deferred-update': {
        const message = this.#message(progress.messageId);
        return message === this.#clicked ? this.followUps[0] : (message ?? null);
      }
      default:
        return progress satisfies never;
    }
  }

  #message(id: string): Message | undefined {
    return this.#world.messages.get(id)?.message;
  }
}
