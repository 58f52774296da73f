/**
 * Where a file of the content folder is edited on the web: GitHub, GitLab, Forgejo and Gitea, each of
 * which has a page of the folder, and another page to edit a file in it.
 */

/** How the address of a folder's page becomes that of the page to edit: the first that fits counts. */
const FORGES: readonly (readonly [RegExp, string])[] = [
  [/\/-\/tree\/(?=[^/])/, '/-/edit/'],
  [/\/src\/branch\/(?=[^/])/, '/_edit/'],
  [/\/tree\/(?=[^/])/, '/edit/'],
];

/** Whether it is the page of a folder on one of these. */
export function isFolderPage(address: string): boolean {
  return FORGES.some(([folder]) => folder.test(address));
}

/**
 * @param folderPage - Without a slash at the end.
 * @param file - Path below the folder, `/` between folders. Any characters: they are encoded.
 * @returns Null for an address that is no page of a folder.
 */
export function editPage(folderPage: string, file: string): string | null {
  const forge = FORGES.find(([folder]) => folder.test(folderPage));
  if (forge === undefined) return null;
  const [folder, edit] = forge;
  // Half a character, which a name on disk can hold, cannot be encoded.
  const path = file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return `${folderPage.replace(folder, edit)}/${path}`;
}
