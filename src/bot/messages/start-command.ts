/** To a command for who manages the server, written in a channel where everybody reads along. */
import { ButtonStyle } from 'discord.js';
import { actionButton } from './buttons.ts';
import { text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

interface WrittenCommand {
  readonly command: { readonly definition: { readonly name: string } };
  readonly path: readonly string[];
  readonly options: readonly { readonly name: string }[];
}

/** @param asker - Id of who wrote it. */
export function startCommandReply(written: WrittenCommand, asker: string, words: Words): Reply {
  return replyOf(
    ANSWER_COLOUR,
    text(words.say('start.text', { command: nameOf(written), button: words.say('button.start') })),
    buttonRows([
      actionButton(
        words.say('button.start'),
        { verb: 'start-command', asker },
        ButtonStyle.Secondary,
      ),
    ]),
  );
}

/** @param option - As `ReadOptions` has it. */
export function unclearCommandReply(
  written: WrittenCommand,
  option: string | null,
  words: Words,
): Reply {
  const command = nameOf(written);
  const example = [command, ...written.options.map(({ name }) => `${name}: …`)].join(' ');
  const said =
    option === null
      ? words.say('start.unclear', { command: example })
      : words.say('start.unclearOption', { option, command: example });
  return replyOf(QUIET_COLOUR, text(said));
}

function nameOf({ command: { definition }, path }: WrittenCommand): string {
  return [definition.name, ...path].join(' ');
}
