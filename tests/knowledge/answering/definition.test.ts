import { describe, expect, it } from 'vitest';
import { definingSentence } from '../../../src/knowledge/answering/definition.ts';
import { nameAskedFor } from '../../../src/knowledge/answering/name-asked-for.ts';
import { contentTerms, readArticle } from '../../../src/knowledge/answering/read-article.ts';
import { summarize } from '../../../src/knowledge/answering/summarize.ts';
import { summaryMarkdown } from '../../../src/knowledge/answering/summary.ts';
import { articleOf } from './article-of.ts';
import { askedOf } from './asked-of.ts';

const WALLS = articleOf(`# How are mud walls kept?

Mud walls are kept by keeping water off. A coat on adobe wears thin. In Yemen adobe is common.

1. **Rain is the enemy**: Adobe, which is sun-dried brick, melts in rain. The North Wall Trust pays for roofs.
2. **The first test is the jar test**: Soil is shaken in a jar with water. Sand sinks first.
3. **Nobody trusts a grey coat**: Blocks are put back by anastylosis, the joining of fallen parts.
4. **Red Lists name what is stolen**: ICOM publishes them for customs officers.
5. **Straw keeps mud from cracking**: Chopped straw goes into the wet mud. Builders call this tempering.
`);

function nameIn(question: string): string | null {
  return nameAskedFor(question, contentTerms(question))?.join(' ') ?? null;
}

function defining(question: string): string | null {
  const article = readArticle(WALLS);
  const name = nameAskedFor(question, contentTerms(question));
  const position = name === null ? null : definingSentence(article, name);
  return position === null ? null : (article.sentences[position]?.markdown ?? null);
}

describe('a question for what a name means', () => {
  it.each([
    ['what is MOSE?'],
    ["What's a MOSE"],
    ['so, what exactly is the MOSE'],
    ['what does MOSE mean?'],
    ['What does MOSE stand for and when did it start?'],
    ['what do they mean by "MOSE"? I keep reading it'],
    ['MOSE meaning'],
    ['define MOSE'],
    ['What is MOSE in architecture?'],
    ['MOSE'],
    ['What is MOSE please, the guide says it saved us'],
    ['MOSE - what is that exactly?'],
    ['mose?? saw the word on a board in Venice, whats it mean'],
    ['My shop is behind the MOSE, what does that mean?'],
    ['Can someone explain what a MOSE is, the city keeps on about it'],
    ["People on the lagoon keep saying 'MOSE'. what is that"],
    ['The guide wrote “MOSE” on our map, what does that mean?'],
  ])('is "%s"', (question) => {
    expect(nameIn(question)).toBe('mose');
  });

  it.each([
    ['what is being done about looting?'],
    ['what is the difference between repair and restoration?'],
    ['what does the treaty say about buyers?'],
    ['when was MOSE built?'],
    ['do you know what the gates of Venice cost in all?'],
    ['the green stain on my north wall will not go away'],
  ])('is not "%s"', (question) => {
    expect(nameIn(question)).toBeNull();
  });

  it('takes the name with its spelling mended', () => {
    const mended = nameAskedFor('what is adobee', contentTerms('what is adobe'));

    expect(mended).toEqual(contentTerms('adobe'));
  });
});

describe('the sentence that says what a name means', () => {
  it('has the name at its front and goes on with what it is, wherever else the name stands', () => {
    expect(defining('what is adobe?')).toMatch(/^Adobe, which is sun-dried brick/);
  });

  it('is the first of the point whose head holds the name', () => {
    expect(defining('what is the jar test?')).toBe('Soil is shaken in a jar with water.');
  });

  it('may complete the name that the head holds most of', () => {
    expect(defining('what are the ICOM red lists?')).toMatch(/^ICOM publishes them/);
  });

  it('may say it in passing when none says it first', () => {
    expect(defining('what is anastylosis?')).toMatch(/the joining of fallen parts/);
  });

  it('may give the name to what stands before it, which is shown with it', () => {
    expect(defining('what is tempering?')).toBe('Builders call this tempering.');
    const summary = summaryMarkdown(summarize(askedOf(WALLS, 'what is tempering?'), 300));

    expect(summary).toContain('Chopped straw goes into the wet mud. Builders call this tempering.');
  });

  it('is none where the article only uses the name', () => {
    expect(defining('what is Yemen?')).toBeNull();
  });

  it('comes first in the summary, before sentences that hold the word more often', () => {
    const question = 'what is adobe?';
    const summary = summaryMarkdown(summarize(askedOf(WALLS, question), 200));

    expect(summary).toContain('Adobe, which is sun-dried brick, melts in rain.');
  });

  it('is found by initials that the article only spells out', () => {
    const question = 'what is the NWT?';
    const summary = summaryMarkdown(summarize(askedOf(WALLS, question), 300));

    expect(summary).toContain('The North Wall Trust pays for roofs.');
  });

  const MODEL = articleOf(`# HBIM and what is the Arches platform?

HBIM, historic building modelling, is a way of making a model. Arches is free software for lists.

1. **Models need a survey**: HBIM is not drawn by hand. A scanner is used.
2. **Lists need care**: Somebody has to keep Arches up to date.
3. **A law of 1966 pays**: The Old House Act, Public Law 1, dates from 1966. Few know it.
`);
  const shown = (markdown: ReturnType<typeof articleOf>, question: string, length = 300): string =>
    summaryMarkdown(summarize(askedOf(markdown, question), length));

  it.each([['What is HBIM?'], ['define HBIM'], ['what does HBIM stand for']])(
    'may explain the name between commas, without an article: %s',
    (question) => expect(shown(MODEL, question)).toMatch(/^HBIM, historic building modelling, is/),
  );

  it('is in the overview, where the lead has it', () => {
    expect(shown(MODEL, 'what is Arches', 200)).toContain('Arches is free software for lists.');
  });

  it('says of a document what it says, of a year or not', () => {
    const document = articleOf(`# What does truth mean, and what is the Dorla Document?

Truth means that a mill is what it is said to be. The Dorla Document of May 1994 says that no test fits every mill.

1. **Forty millers wrote the Dorla Document**: They met in spring.
2. **Old wheels asked the question**: A wheel is renewed every ten years.
`);

    expect(shown(document, 'What is the Dorla Document?')).toContain('no test fits every mill.');
  });

  it('stands before the headings of an essay whose subject it explains', () => {
    const essay = articleOf(`# The Dorla Charter

The Dorla Charter is a guide to caring for mills. It has four steps.

## Millers wrote it at Dorla

The pub was full. Somebody had a charming idea.

## Meaning comes first

In the Dorla Charter meaning comes before oil.
`);

    expect(shown(essay, 'what is the Dorla Charter')).toBe(
      `The Dorla Charter is a guide to caring for mills. It has four steps.

- **Millers wrote it at Dorla**
- **Meaning comes first**`,
    );
    expect(shown(essay, 'who wrote the Dorla Charter')).not.toContain('- **');
  });

  it('says since when there is what the initials stand for', () => {
    expect(shown(MODEL, 'what is the OHA')).toContain('The Old House Act, Public Law 1, dates');
  });

  it('is none that says what the name is not, or what it still is', () => {
    const henge = articleOf(
      '# A tunnel\n\nThe henge is not on the list. The henge is still loud.\n',
    );
    const name = contentTerms('henge');

    expect(definingSentence(readArticle(henge), name)).toBeNull();
  });

  it('may explain the name of the title in passing, within the lead', () => {
    const island = articleOf(`# How are the statues of Rapa Nui kept?

The statues are figures on Rapa Nui (Easter Island), a Chilean island.

## Who pays

The park of Rapa Nui pays for Rapa Nui. Rapa Nui has a town.
`);

    expect(shown(island, 'what is Rapa Nui')).toContain('Rapa Nui (Easter Island), a Chilean');
  });

  it('is how the article begins, where that explains a part of one of its other names', () => {
    const finds = articleOf(`---
aliases: ["treasure trove"]
---

# What does the law say about treasure?

Treasure is a find that belongs to the Crown. A permit is needed.

1. **In Scotland all finds are reported**: They go to the Treasure Trove Unit. It pays the finder.
2. **Detectors need leave**: The owner of the land gives it.
`);

    expect(shown(finds, 'treasure trove')).toMatch(/^Treasure is a find/);
  });
});
