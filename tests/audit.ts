/** What a program can check of whether everybody can read and reach a page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/**
 * Why axe cannot tell the contrast of a text, where that is no fault of the page: it is scrolled half out of
 * sight, it is the number of a dot on the map, or the browser itself draws what lies over it (a list of options).
 */
const UNTOLD = new Set([
  'elmPartiallyObscured',
  'elmPartiallyObscuring',
  'shortTextContent',
  'imgNode',
  'bgOverlap',
]);

interface Check {
  readonly message: string;
  readonly data?: { readonly messageKey?: string } | null;
}

interface Place {
  readonly html: string;
  readonly any: readonly Check[];
  readonly all: readonly Check[];
  readonly none: readonly Check[];
}

interface Result {
  readonly id: string;
  readonly nodes: readonly Place[];
}

interface AxeResults {
  readonly violations: readonly Result[];
  readonly incomplete: readonly Result[];
}

/**
 * Rules of WCAG 2.2 at level AA that can be checked by a program, and what is held to be good practice; a line for
 * each place that breaks one, or of which it cannot be told.
 */
export async function audit(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} })`,
  );
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes
      .map(({ html, any, all, none }) => ({ html, checks: [...any, ...all, ...none] }))
      .filter(({ checks }) => !checks.every(({ data }) => UNTOLD.has(data?.messageKey ?? '')))
      .map(({ html, checks }) => {
        const messages = checks.map(({ message }) => message).join('; ');
        return `${id}: ${html.slice(0, 120)} ${messages}`;
      }),
  );
}
