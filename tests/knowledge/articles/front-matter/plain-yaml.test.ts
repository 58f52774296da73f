import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainYaml } from '../../../../src/knowledge/articles/front-matter/plain-yaml.ts';
import { yamlByEvents } from '../../../../src/knowledge/articles/front-matter/yaml-events.ts';
import { runs } from '../../../property-runs.ts';

const EXPORTED = `
_schema: default
id: 29601
date: 2025-01-13
title: >-
    What is lime? # no comment: "text"
post_on_text: Posted on
seo:
  title: Answers | Subject 1
  page_description: >-
    It holds walls, and what: more.
score: -1.0
related_article1:
    id: 1
    url: /learn/lime#setting`;

/** In one line of YAML each; most begin or end something, where they stand at the right place. */
const SIGNS =
  'a Lime 7 - : # " \' ** [ ] { } , & * ! | > % @ ? ~ null é \u{1F9F1} \\ ` / ( ) = < . 1. -1 --- ...';
const signs = fc.constantFrom(
  ...SIGNS.split(' ').concat(' ', ' ', '  ', ': ', ' #', ':', '>-', '\t', '\u2028', '\ufeff'),
);
const some = fc.array(signs, { maxLength: 5 }).map((all) => all.join(''));
const plain = fc.constantFrom('Lime', 'a b', '/learn/x', '2025-01-13', '-1.0', 'C#', 'a:b', 'null');
const text = fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: some });
const key = fc.constantFrom(...'a,b,c,d,title,seo,url,_x,A-1,null,__proto__,a b,7,é'.split(','));
const indent = fc.constantFrom('', '', '', '  ', '    ', '   ', '      ');
const deeper = fc.constantFrom('  ', '    ', '      ');
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(indent, key, text)
      .map(([before, name, value]) => `${before}${name}: ${value}`),
  },
  { weight: 2, arbitrary: fc.tuple(indent, key).map(([before, name]) => `${before}${name}:`) },
  { weight: 3, arbitrary: fc.tuple(indent, key).map(([before, name]) => `${before}${name}: >-`) },
  { weight: 3, arbitrary: fc.tuple(deeper, text).map((all) => all.join('')) },
  { weight: 1, arbitrary: some },
);
const lines = fc.array(line, { minLength: 1, maxLength: 5 }).map((all) => `\n${all.join('\n')}`);
const spoiltExport = fc
  .tuple(fc.nat(EXPORTED.length), fc.oneof(signs, fc.constant('\n')))
  .map(([at, sign]) => EXPORTED.slice(0, at) + sign + EXPORTED.slice(at));

const isRead = (yaml: string): boolean => plainYaml(yaml) !== null;

describe('front matter of the commonest shape', () => {
  it('is read as the library reads it, and with the same places', () => {
    for (const yaml of [EXPORTED, `${EXPORTED}\n`]) {
      expect(plainYaml(yaml)).not.toBeNull();
      expect(plainYaml(yaml)).toStrictEqual(yamlByEvents(yaml));
    }
  });

  it.each([
    ['whatever stands in its lines', lines],
    ['when a sign is put in anywhere', spoiltExport],
  ])('is told from every other, %s', (_what, yamls) => {
    fc.assert(
      fc.property(yamls.filter(isRead), (yaml) => {
        expect(plainYaml(yaml)).toStrictEqual(yamlByEvents(yaml));
      }),
      { numRuns: runs(0.01) },
    );
  });
});
