/** Says to an operator that the content folder cannot be read, and what to do. @param reason - The system's, such as ENOENT. */
export function unreadableFolder(folder: string, reason: string): string {
  return `The content folder ${folder} cannot be read (${reason}): check CONTENT_DIR, or create the folder.`;
}
