/**
 * Checks the content folder beside the bot.
 *
 * In a process of its own, because the check of a large folder takes minutes and as much memory as
 * the library: answers do not wait for it, the memory is given back, and a crash ends nothing else.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { programFile } from '../program-files.ts';
import type { CheckRequest, ContentCheck } from './content-check.ts';

/** @throws {Error} When the process ended without a result, on the signal's abort among others. */
export type Check = (request: CheckRequest, signal: AbortSignal) => Promise<ContentCheck>;

export const checkInProcess: Check = (request, signal) =>
  new Promise((resolve, reject) => {
    const path = fileURLToPath(programFile('content/check-process'));
    // Standard output belongs to the chat's answers.
    const child = fork(path, [], { signal, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.once('message', (result) => resolve(result as ContentCheck));
    child.once('error', reject);
    // Not `exit`: a result may still be on its way then.
    child.once('close', (code, killedBy) => {
      reject(new Error(`Expected a result of the check, got exit code ${code ?? killedBy}`));
    });
    child.send(request);
  });
