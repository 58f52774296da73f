/** People in many servers who ask a bot on the stand-in, and how long each of them waits. */
import type { Change, DiscordServer, Person, Room } from 'discord-stand-in';
import type { Questions } from './questions.ts';

/** From the event to the arrival of the request, in milliseconds. */
export interface Waited {
  readonly isCommand: boolean;
  /** Until the first response to a command, or the reply to a mention. */
  readonly acknowledgedMs: number;
  readonly repliedMs: number;
}

export interface Crowd {
  /**
   * Somebody asks the next of these questions: by mention, command, or command for themselves alone, in turn.
   * Rejects where no reply has come by the time to give up.
   */
  ask(questions: Questions): Promise<Waited>;
}

/** https://discord.com/developers/docs/resources/message#message-object-message-flags: LOADING. */
const IS_LOADING = 1 << 7;

const SERVERS = 20;
/** In each server. */
const CHANNELS = 10;
const PEOPLE = 20;

interface Asked {
  readonly isCommand: boolean;
  readonly at: number;
  acknowledgedAt: number | null;
  readonly done: (waited: Waited) => void;
}

/** @param giveUpMs - Of waiting for a reply. */
export function createCrowd(discord: DiscordServer, giveUpMs: number): Crowd {
  const servers = Array.from({ length: SERVERS }, (_, at) => {
    const guild = discord.addGuild(`Server ${at}`);
    return {
      rooms: Array.from({ length: CHANNELS }, (_none, n) =>
        discord.addChannel(`room-${n}`, { guild }),
      ),
      people: Array.from({ length: PEOPLE }, (_none, n) =>
        discord.person(`Person ${at}-${n}`, { guild }),
      ),
    };
  });
  const waiting = new Map<string, Asked>();
  discord.watch((change) => settle(change, waiting));
  let asked = 0;

  return {
    ask(questions) {
      const number = asked;
      asked += 1;
      const { rooms, people } = servers[number % SERVERS]!;
      const turn = Math.floor(number / SERVERS);
      const room = rooms[turn % CHANNELS]!;
      const person = people[turn % PEOPLE]!;
      const round = Math.floor(turn / CHANNELS);
      // Another round in the same channel begins with another question.
      const question = questions(round + number);
      return new Promise((resolve, reject) => {
        const at = performance.now();
        const way = number % 3;
        const late = setTimeout(
          () => reject(new Error(`Expected a reply to “${question}”, got none`)),
          giveUpMs,
        );
        const done = (waited: Waited): void => {
          clearTimeout(late);
          resolve(waited);
        };
        const note = (id: string): void =>
          void waiting.set(id, { isCommand: way !== 0, at, acknowledgedAt: null, done });
        begin({ person, room, question, way }, note);
      });
    },
  };
}

interface Asking {
  readonly person: Person;
  readonly room: Room;
  readonly question: string;
  readonly way: number;
}

function begin({ person, room, question, way }: Asking, note: (id: string) => void): void {
  if (way === 0) {
    void person.say(room, question, { mention: true }).then(({ id }) => note(id));
    return;
  }
  note(person.command(room, 'ask', { question, ...(way === 2 ? { private: true } : {}) }).id);
}

function settle(change: Change, waiting: Map<string, Asked>): void {
  const finish = (id: string): void => {
    const asked = waiting.get(id);
    if (asked === undefined) return;
    waiting.delete(id);
    const now = performance.now();
    const acknowledgedMs = (asked.acknowledgedAt ?? now) - asked.at;
    const { isCommand } = asked;
    asked.done({ isCommand, acknowledgedMs, repliedMs: now - asked.at });
  };
  switch (change.kind) {
    case 'message-created': {
      const { message_reference, interaction_metadata, flags } = change.entry.message;
      finish(message_reference?.message_id ?? '');
      // What nothing answers is told to the asker alone, in place of the reply that all saw being made.
      if (((flags ?? 0) & IS_LOADING) === 0) finish(interaction_metadata?.id ?? '');
      return;
    }
    case 'message-updated':
      return finish(change.entry.message.interaction_metadata?.id ?? '');
    case 'interaction-changed': {
      const { payload, progress } = change.interaction;
      const asked = waiting.get(payload.id);
      if (asked !== undefined) asked.acknowledgedAt ??= performance.now();
      if (progress.kind === 'replied') finish(payload.id);
      return;
    }
    default:
  }
}
