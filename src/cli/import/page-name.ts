/** The path of a page in its source → the name of its article: no `..`, no sign that a disk refuses. */
import { draftStem } from '../../content/draft-name.ts';
import { fileNameFor, fileNameProblem } from '../../content/file-name.ts';

/** @returns Below the folder it goes to, `/` between folders, without `.md`. */
export function pageName(file: string): string {
  const parts = file
    .replace(/\.[a-z]{1,5}$/i, '')
    .split('/')
    .filter((part) => !/^\.*$/.test(part));
  return parts.length === 0 ? 'page' : parts.map(partName).join('/');
}

function partName(part: string): string {
  const name = fileNameFor(decoded(part)) ?? draftStem(part);
  return fileNameProblem(name) === null ? name : `${name}-page`;
}

/** Programs that save sites write `%20` into names. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
