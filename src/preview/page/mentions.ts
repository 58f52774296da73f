/** Mentions: names are what people read and write, ids what Discord is sent. */

/** `@Docent` → `<@1>`. */
export function withMentions(text: string, names: Readonly<Record<string, string>>): string {
  let written = text;
  for (const [id, name] of Object.entries(names)) {
    written = written.replaceAll(`@${name}`, `<@${id}>`);
  }
  return written;
}

/** The other way, for who edits. */
export function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/<@(\d+)>/g, (mention, id: string) => {
    const name = names[id];
    return name === undefined ? mention : `@${name}`;
  });
}
