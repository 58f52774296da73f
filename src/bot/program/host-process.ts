/** What the program sees of the process that it runs in; a test gives it another. */
import type { EventEmitter } from 'node:events';
import type { LogDestination } from '../../config/log.ts';
import type { TerminalChatOptions } from '../../terminal/chat.ts';
import type { ProgressOutput } from '../../terminal/progress-line.ts';
import type { ExitCode } from './exit-codes.ts';
import type { StopSignals } from './stop-signals.ts';

export interface HostProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: TerminalChatOptions['input'];
  readonly stdout: TerminalChatOptions['output'];
  readonly stderr: TerminalChatOptions['notices'] & ProgressOutput;
  /** Signals, and errors that nobody caught. */
  readonly events: Pick<EventEmitter, 'on' | 'once' | 'off'>;
  /** Ends at once. */
  readonly exit: (code: ExitCode) => void;
  /** Whether standard input is a terminal now. */
  isOnTerminal(): boolean;
  /** Ends at once, as SIGHUP ends other programs. */
  endByHangUp(): void;
  /** Those that the process has listened to from its first moment on. Default: from now on. */
  readonly signals?: StopSignals;
  /** Where the log goes. Default: standard error, past `stderr`. */
  readonly logTo?: LogDestination;
}

/** Lines for a person, on standard error: standard output belongs to the chat's answers. */
export function say({ stderr }: Pick<HostProcess, 'stderr'>, ...lines: readonly string[]): void {
  if (lines.length > 0) stderr.write(`${lines.join('\n')}\n`);
}
