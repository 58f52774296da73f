/** A reply as a text that people can read and compare, from the top of the message to its buttons. */
import type { Reply } from '../../../src/bot/messages/reply.ts';

export function replyText({ embeds: [embed], components }: Reply): string {
  const rows = components.map(({ components: buttons }) =>
    buttons.map((button) => ('label' in button ? `[ ${button.label} ]` : '[ ]')).join(' '),
  );
  return [
    ...(embed.author === undefined ? [] : [`(${embed.author.name})`]),
    `${embed.title ?? ''}${embed.url === undefined ? '' : ` → ${embed.url}`}`,
    '',
    ...(embed.description === undefined ? [] : [embed.description, '']),
    ...(embed.footer === undefined ? [] : [`~ ${embed.footer.text}`]),
    ...rows,
  ].join('\n');
}
