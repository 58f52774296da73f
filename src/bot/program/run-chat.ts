/** The chat in the terminal, until its input or the terminal itself has ended. */
import type { LiveLibrary } from '../../content/live-library.ts';
import { startTerminalChat, type TerminalChat } from '../../terminal/chat.ts';
import { EXIT } from './exit-codes.ts';
import type { HostProcess } from './host-process.ts';
import type { HangUp } from './on-hangup.ts';

export interface ChatSurroundings {
  readonly live: Pick<LiveLibrary, 'current' | 'reload'>;
  readonly host: Pick<HostProcess, 'stdin' | 'stdout' | 'stderr' | 'exit'>;
  readonly hangUp: Pick<HangUp, 'endIfLeft'>;
}

export async function runChat(
  { live, host, hangUp }: ChatSurroundings,
  onStart: (chat: TerminalChat) => void,
): Promise<void> {
  /** A terminal that is gone fails at whatever is done with it first; the reader of a pipe (`| head`) may leave. */
  const failed = (error: unknown): never => {
    hangUp.endIfLeft(error);
    if (isReaderGone(error)) host.exit(EXIT.stopped);
    throw error;
  };
  const { stdin: input, stdout: output, stderr: notices } = host;
  for (const stream of [output, notices]) stream.on('error', failed);
  const chat = startTerminalChat({
    library: () => live.current().library,
    reload: () => live.reload(),
    input,
    output,
    notices,
  });
  onStart(chat);
  await chat.ended.catch(failed);
  hangUp.endIfLeft();
}

function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
