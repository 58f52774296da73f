/** The commands, edited by hand: a file that is not listed here does nothing. */
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { knowledge } from './knowledge/index.ts';
import { settings } from './settings/index.ts';
import { topics } from './topics.ts';

export const commands: readonly Command[] = [ask, help, knowledge, settings, topics];
