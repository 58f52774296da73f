/**
 * The code of a language, such as `fr` or `pt-BR`, as the front matter takes it.
 *
 * @returns Null for any other text: a table may have the name of a language there.
 */
export function languageCode(text: string): string | null {
  const code = text.trim().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? code : null;
}
