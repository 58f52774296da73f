/** What was asked, what came of it, and whether that is as it must be. */
import type { DiscordServer, InteractionHandle, Message, MessageEntry } from 'discord-stand-in';
import type { LogLine } from './bot-process.ts';

export const KINDS = ['mention', 'reply', 'direct message', '/ask', 'button'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * `with cause`: the log says why there is no answer. `withdrawn`: deleted, or edited into no question.
 * `not received`: asked while no process had a session. `killed`: sent to a process
 * that was killed before it had noted that it takes it up.
 */
export const OUTCOMES = [
  'answered',
  'with cause',
  'withdrawn',
  'not received',
  'killed',
  'unexplained',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Asked {
  readonly id: string;
  readonly kind: Kind;
  /** How many were asked before. */
  readonly number: number;
  /** Of a command or a button. */
  readonly handle: InteractionHandle | null;
}

/** Questions from one number on to another, the second not among them. */
interface Span {
  readonly from: number;
  to: number;
}

export class Ledger {
  readonly #asked = new Map<string, Asked>();
  /** The bot's messages that are there, without those that are only "thinking…". */
  readonly #shown = new Map<string, Message>();
  /** Ids of all of them, those that are gone among them. */
  readonly #seen = new Set<string>();
  /** Ids of replies to a message, those that are gone among them. */
  readonly #replies = new Map<string, string[]>();
  readonly #causes = new Map<string, string>();
  readonly #edited = new Set<string>();
  readonly #deleted = new Set<string>();
  readonly #killed = new Set<string>();
  readonly #unheard: Span[] = [];
  #tell: () => void = () => undefined;

  constructor(server: DiscordServer) {
    server.watch((change) => {
      switch (change.kind) {
        case 'message-created':
        case 'message-updated':
          if (change.entry.message.author.id === server.bot.id) this.#see(change.entry);
          break;
        case 'message-deleted':
          this.#shown.delete(change.entry.message.id);
          break;
        default:
      }
      this.#tell();
    });
  }

  get count(): number {
    return this.#asked.size;
  }

  note(kind: Kind, id: string, handle: InteractionHandle | null = null): void {
    this.#asked.set(id, { id, kind, number: this.count, handle });
  }

  noteEdit(id: string): void {
    this.#edited.add(id);
  }

  noteDeletion(id: string): void {
    this.#deleted.add(id);
  }

  read({ msg, outcome, message, interaction, id }: LogLine): void {
    const which = message ?? interaction ?? id;
    if (typeof which !== 'string') return;
    this.#causes.set(which, typeof outcome === 'string' ? outcome : String(msg));
    this.#tell();
  }

  /** From now on nobody need hear what is asked, until the returned function is called. */
  deaf(): () => void {
    const span = { from: this.count, to: Infinity };
    this.#unheard.push(span);
    return () => void (span.to = this.count);
  }

  /** The process is killed that what is open now was sent to. */
  kill(): void {
    for (const asked of this.#asked.values()) {
      if (this.outcomeOf(asked) === 'unexplained') this.#killed.add(asked.id);
    }
  }

  /** Resolves when nothing is open any more, or after so many milliseconds. */
  async closed(withinMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#tell = () => {
        if (this.all().some((one) => this.outcomeOf(one) === 'unexplained')) return;
        clearTimeout(timer);
        resolve();
      };
      this.#tell();
    });
    this.#tell = () => undefined;
  }

  all(): readonly Asked[] {
    return [...this.#asked.values()];
  }

  outcomeOf(asked: Asked): Outcome {
    const { id, number, handle } = asked;
    if (handle === null ? this.#repliesTo(id).length > 0 : this.#isResponded(handle)) {
      return 'answered';
    }
    if (this.#deleted.has(id) || this.#edited.has(id)) return 'withdrawn';
    if (this.#causes.has(id)) return 'with cause';
    if (this.#killed.has(id)) return 'killed';
    const isUnheard = this.#unheard.some(({ from, to }) => number >= from && number < to);
    return isUnheard ? 'not received' : 'unexplained';
  }

  causeOf({ id }: Asked): string {
    return this.#causes.get(id) ?? '';
  }

  /** Whether it has been answered twice, also where one of the answers is gone again. */
  isTwice({ id, handle }: Asked): boolean {
    if (handle !== null) {
      const said = this.#messagesOf(handle).map(({ components }) => JSON.stringify(components));
      return new Set(said).size < said.length;
    }
    const replies = this.#repliesTo(id);
    // What no longer mentions the bot loses its answer, and gets another when it does again.
    return replies.filter((reply) => !this.#edited.has(id) || this.#shown.has(reply)).length > 1;
  }

  #see({ message }: MessageEntry): void {
    if (isThinking(message)) return;
    const isNew = !this.#seen.has(message.id);
    this.#seen.add(message.id);
    this.#shown.set(message.id, message);
    const question = message.message_reference?.message_id;
    if (isNew && question !== undefined) {
      this.#replies.set(question, [...this.#repliesTo(question), message.id]);
    }
  }

  #repliesTo(id: string): readonly string[] {
    return this.#replies.get(id) ?? [];
  }

  #isResponded(handle: InteractionHandle): boolean {
    const { kind } = handle.interaction.progress;
    if (kind === 'waiting' || kind === 'expired') return false;
    return kind !== 'deferred' || idsOf(handle).some((id) => this.#seen.has(id));
  }

  /** Its answers that are there. */
  #messagesOf(handle: InteractionHandle): readonly Message[] {
    return idsOf(handle).flatMap((id) => this.#shown.get(id) ?? []);
  }
}

function idsOf({ interaction: { progress, followUpIds } }: InteractionHandle): readonly string[] {
  return 'messageId' in progress ? [progress.messageId, ...followUpIds] : followUpIds;
}

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
const LOADING = 1 << 7;

function isThinking({ flags }: Message): boolean {
  return (flags & LOADING) !== 0;
}
