/** Mentions: names are what people read and write, ids what Discord is sent. */

/** In blocks and in lines of it nothing is a mention. */
const CODE = /```[^]*?```|(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/.source;

/** `@Docent` → `<@1>`, where it stands as a word of its own and not in code. */
export function withMentions(text: string, names: Readonly<Record<string, string>>): string {
  const ids = new Map(Object.entries(names).map(([id, name]) => [name, id]));
  // Of two names of which one begins like the other, the longer is meant.
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length).map(literally);
  const mention = String.raw`(?<![\p{L}\p{N}_])@(?<name>${longestFirst.join('|')})(?![\p{L}\p{N}_])`;
  return outsideCode(text, mention, ({ name = '' }, found) => {
    const id = ids.get(name);
    return id === undefined ? found : `<@${id}>`;
  });
}

/** The other way, for who edits. */
export function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return outsideCode(text, String.raw`<@(?<id>\d+)>`, ({ id = '' }, mention) => {
    const name = names[id];
    return name === undefined ? mention : `@${name}`;
  });
}

/** @param sought - A regular expression with a named group. */
function outsideCode(
  text: string,
  sought: string,
  write: (groups: Readonly<Record<string, string | undefined>>, found: string) => string,
): string {
  return text.replaceAll(new RegExp(`${CODE}|${sought}`, 'gu'), (found: string, ...rest) =>
    write(rest.at(-1) as Readonly<Record<string, string | undefined>>, found),
  );
}

/** As a part of a regular expression that matches nothing else. */
function literally(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
