/** The commands, edited by hand: a file that is not listed here does nothing. */
import { answerThis } from './answer-this.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import type { Command, MessageCommand } from './command.ts';
import { localized } from './described.ts';
import { doctor } from './doctor.ts';
import { help } from './help.ts';
import { knowledge } from './knowledge/index.ts';
import { pin } from './pin/index.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { settings } from './settings/index.ts';
import { topics } from './topics.ts';

export const commands: readonly Command[] = [
  article,
  ask,
  doctor,
  help,
  knowledge,
  pin,
  privacy,
  search,
  settings,
  topics,
];

export const messageCommands: readonly MessageCommand[] = [answerThis];

/** Of all of them, as Discord is told. */
export const definitions = [
  ...commands.map(({ definition }) => localized(definition)),
  ...messageCommands.map(({ definition }) => definition),
];
