import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldSyntax } from '../../../src/knowledge/articles/syntaxes/any-syntax.ts';
import { siteMarkdown } from '../../../src/knowledge/articles/syntaxes/site-markdown.ts';
import { runs } from '../../property-runs.ts';

describe('what programs add to Markdown is looked for', () => {
  it('in no text of plain prose', () => {
    const prose =
      'Lime: what it is.\n\n1. **Slaked** lime (not quick) costs 5 %!\n2. *So* it is said.';
    expect(mayHoldSyntax(prose)).toBe(false);
  });

  it('in every text that looking changes', () => {
    const signs =
      'a|Lime|:|::|:::|!|!!!|?|???|/|///|(|((|)|))|`|```|~|~~~|#|#a|+|++|=|==|===|%|%%|^|[|]|{|}|<|>|*|-| |  |\t|\n|\n\n';
    const marks =
      '((64b1a2c3-00aa-4000-8000-0000000000aa))|import a|export const|description:: a|query|:material-fire:|:orphan:|{note}|note|- TODO a|:LOGBOOK:|:`|>`_|[@a]|[/a]';
    const part = fc.constantFrom(...signs.split('|'), ...marks.split('|'), '|');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        if (mayHoldSyntax(text)) return;
        // A sign of its own has the whole be looked at.
        const { markdown } = siteMarkdown(`${text}\n\n\n{`, false);
        expect(markdown).toBe(`${text}\n\n\n{`);
      }),
      { numRuns: runs(0.01) },
    );
  });
});
