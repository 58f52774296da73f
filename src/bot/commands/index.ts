/** The commands, edited by hand: a file that is not listed here does nothing. */
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { help } from './help.ts';
import { knowledge } from './knowledge/index.ts';
import { pin } from './pin/index.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings/index.ts';
import { topics } from './topics.ts';

export const commands: readonly Command[] = [
  ask,
  doctor,
  help,
  knowledge,
  pin,
  privacy,
  settings,
  topics,
];
