/** The file of an article that a group of questions lacks, for a maintainer to write. */
import type { GapGroup } from '../../bot/gaps/gap-groups.ts';
import { oneLine } from '../../bot/messages/draft-file.ts';
import { draftName, draftStem } from '../../content/draft-name.ts';
import { newArticleText } from '../new-article/article-template.ts';

export interface DraftPlace {
  readonly id: number;
  /** Path on the site of a file of this name; null where articles have none. */
  readonly urlOf: (name: string) => string | null;
  /** Null where articles name none. */
  readonly author: string | null;
  /** That of the nearest article. */
  readonly subject: string | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface Draft {
  /** Begins with `_`: such a file is not read as an article. */
  readonly name: string;
  readonly text: string;
}

export function gapDraft(
  group: GapGroup,
  { id, urlOf, author, subject, today }: DraftPlace,
): Draft {
  const title = oneLine(group.question);
  const name = draftStem(title);
  const article = {
    id,
    title,
    subject,
    url: urlOf(name),
    author,
    fileName: `${name}.md`,
    today,
    sources: [],
  };
  const wordings = group.otherWordings.map((wording) => `#   ${oneLine(wording)}\n`).join('');
  const head = `---
# UNREVIEWED: members asked this ${group.asked} times, and nothing answered it. Write the text, add sources, and
# rename the file without "_draft-". Until then nobody is answered from it.
${wordings === '' ? '' : `# It was also asked as:\n${wordings}`}review: unreviewed
`;
  return {
    name: draftName(title),
    text: newArticleText(article, 'question').replace(/^---\n/, () => head),
  };
}
