/**
 * What the process tells whoever started it when it ends.
 *
 * Service managers restart on some codes and not on others, so each number has one meaning for
 * good: 3, 4 and 5 must not be restarted, because the next start would end the same way.
 */
export const EXIT = {
  /** On request: SIGTERM, SIGINT, or the end of the chat's input. */
  stopped: 0,
  /** Our fault. */
  bug: 1,
  /** Wrong usage, a wrong variable, a content folder that cannot be read, or no database for this platform. */
  configuration: 2,
  /** Discord answered 401, or closed the gateway with 4004. */
  tokenRefused: 3,
  /** Close code 4014. */
  intentNotAllowed: 4,
  /** Another close code after which reconnecting is pointless: 4010 to 4013. */
  connectionRefused: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why the bot stopped, for the shell and for a person. */
export interface Ending {
  readonly exitCode: ExitCode;
  /** What happened and what to do about it; null when the stop was asked for. */
  readonly sentence: string | null;
}
