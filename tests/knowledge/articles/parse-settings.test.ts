import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/knowledge/articles/parse-settings.ts';
import { rules } from '../../../src/knowledge/index.ts';

const severities = new Map(rules.map(({ name, severity }) => [name, severity]));
const parse = (text: string) => parseSettings(text, severities);
const saidOf = (text: string): string[] =>
  parse(text).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('docent.yml', () => {
  it('is told which setting, rule, language or word was meant', () => {
    expect(saidOf('Leave_Out: [a]')).toEqual([
      '1:1 The setting is not used: there is no setting "Leave_Out"; did you mean `leave-out`?',
    ]);
    expect(saidOf('rules: { missing-source: off, html: warn }')).toEqual([
      '1:10 The setting is not used: there is no rule "missing-source"; did you mean `missing-sources`?',
      '1:37 The setting is not used: expected off, warning or error, got "warn"; did you mean `warning`?',
    ]);
    expect(saidOf('language: Français')).toEqual([
      '1:11 The setting is not used: expected the code of a language, such as en, got "Français"; did you mean `fr`?',
    ]);
    expect(saidOf('colour: red')).toEqual([
      '1:1 The setting is not used: there is no setting "colour"; there are rules, leave-out, take-in, language, licence, site, split-faq, synonyms, title',
    ]);
  });

  it('is told of the code of a language that there is not, and which one a country speaks', () => {
    expect(saidOf('title: [heading]\nlanguage: xx')).toEqual([
      '2:11 The setting is not used: expected the code of a language, such as en, got "xx"',
    ]);
    expect(saidOf('language: jp')).toEqual([
      '1:11 The setting is not used: expected the code of a language, such as en, got "jp"; did you mean `ja`?',
    ]);
    expect(['vo', 'pt-BR', 'gup'].flatMap((code) => saidOf(`language: ${code}`))).toEqual([]);
  });

  it.each([
    ['licence: 5', 'the short name of a licence, such as CC-BY-SA-4.0, or its address, got "5"'],
    ['site: [a]', 'an address beginning with https:// or http://, got a list'],
    ['title: { a: b }', 'a list, got a mapping'],
    ['leave-out:', 'a list of names, got nothing'],
    ['leave-out: [{ a: b }]', 'a text, got a mapping'],
    [`html: "x"\nsplit-faq: 'a "b" c'`, 'true or false, got "a "b" c"'],
  ])('of the wrong type says what was expected: %s', (text, expected) => {
    expect(saidOf(text).at(-1)).toContain(`The setting is not used: expected ${expected}`);
  });

  it('says on which line a setting or a rule that is given twice stands first, and keeps that', () => {
    const text = 'licence: CC0-1.0\nrules:\n  html: off\n  html: error\nlicence: CC-BY-4.0\n';
    expect(saidOf(text)).toEqual([
      '4:3 The setting is not used: `html` is given twice, first on line 3',
      '5:1 The setting is not used: `licence` is given twice, first on line 1',
    ]);
    const { settings } = parse(text);
    expect(settings.reading.licence).toBe('CC0-1.0');
    expect([...settings.rules]).toEqual([['html', 'off']]);
  });

  it('keeps the rules that are right where one is not', () => {
    const { settings } = parse('rules: { html: of, table: off, missing-text: off }');
    expect([...settings.rules]).toEqual([['table', 'off']]);
  });

  it('says which groups of synonyms have no effect, and keeps the others', () => {
    const text = 'synonyms:\n  - [lime]\n  - [old wall, ruin, remains]\n  - []\n';
    expect(saidOf(text)).toEqual([
      '2:5 The setting is not used: expected two words or more in a group',
      '3:6 The setting is not used: expected a single word, got "old wall"',
      '4:5 The setting is not used: expected two words or more in a group',
    ]);
    expect(parse(text).settings.synonyms).toEqual([
      { file: 'docent.yml', line: 3, text: 'ruin, remains' },
    ]);
  });

  it('may stand between two lines `---` as front matter does, with nothing below them', () => {
    const fenced = '---\nlicence: CC0-1.0\n---\n';
    expect(saidOf(fenced)).toEqual([]);
    expect(parse(fenced).settings.reading.licence).toBe('CC0-1.0');
    expect(saidOf(`${fenced}site: https://example.org\n`)).toEqual([
      '3:1 None of the settings is used: what stands below this `---` is not read; take that line out, or what is below it',
    ]);
  });

  it('that cannot be read is told in the words of front matter, with the line as it should be', () => {
    expect(saidOf('licence: CC0-1.0\nsite: "https://example.org\n')).toEqual([
      '2:7 None of the settings is used: the quotation mark that begins the text has none that ends it. The line as it should be: `site: "https://example.org"`',
    ]);
    expect(saidOf('- leave-out')).toEqual([
      '1:1 None of the settings is used: expected lines of the form `key: value`',
    ]);
  });
});
