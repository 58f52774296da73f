import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary, summaryMarkdown, type Slug } from '../../src/knowledge/index.ts';
import { generalCalibration } from '../../src/knowledge/confidence/general-calibration.ts';
import { articlesOf } from '../articles-of.ts';

const texts = {
  'building/lime.md':
    '---\ntitle: Why is lime mortar used for repointing old walls?\nurl: /learn/lime\nrelated_article1: { title: "Nobody wrote this", url: /learn/nothing }\nrelated_article2: { url: /learn/stone }\nrelated_article3: { file_name: glass.md }\nrelated_article4: { title: "Why is lime mortar used for repointing old walls?" }\nrelated_article5: { title: "How is stained glass cleaned?" }\n---\nLime mortar lets an old wall breathe. It is softer than the stones.\n\n1. **Lime gives way before the stone does**: A crack runs through the joint, and the joint can be filled again.\n\n2. **Cement traps water**: Damp that cannot leave a wall freezes there and breaks the bricks.\n',
  'building/stone.md':
    '---\ntitle: How is sandstone repaired?\nurl: /learn/stone\n---\nSandstone is repaired with pieces of the same quarry. A mason cuts the rotten part out.\n',
  'art/glass.md':
    '---\ntitle: How is stained glass cleaned?\naliases: [leaded windows]\nurl: https://glass.example.org/cleaning\n---\nStained glass is cleaned with distilled water and a soft brush. Paint on it may be loose.\n',
  'essay.md':
    '# Bells of Fog\n\nFog bells were rung by clockwork. A weight drove the hammer.\n\n## Winding\n\nThe weight was wound up every four hours.\n',
};
const sureOfAnything = {
  ...generalCalibration,
  answeredFrom: { careful: 0, balanced: 0, bold: 0 },
};
const articles = articlesOf(texts);
const library = createLibrary(articles, { siteUrl: null });
const withSite = createLibrary(articles, { siteUrl: 'https://example.org' });
const article = (slug: string) => library.find(slug as Slug)!;

describe('asking', () => {
  it('answers from the article whose title the question repeats', () => {
    expect(library.ask('Why is lime mortar used for repointing old walls?')).toMatchObject({
      kind: 'answered',
      article: { slug: 'building/lime', file: 'building/lime.md', subject: 'building', url: null },
    });
  });

  it.each([
    ['repointing lime mortar', 'building/lime', 'all three words are in its title'],
    ['who rang the bell in fog', 'essay', 'the only article about bells and fog'],
    ['leaded windows', 'art/glass', 'an alias names it'],
    ['sandstoen quarry', 'building/stone', 'a typing error is mended'],
  ])('"%s" finds %s first: %s', (question, slug) => {
    expect(library.ask(question).candidates[0]?.slug).toBe(slug);
  });

  it('answers the same whether or not it was asked before, and however else', () => {
    const previous = { question: 'leaded windows', article: 'art/glass' as Slug };
    const ways = [
      {},
      { level: 'careful' },
      { level: 'bold' },
      { length: 200 },
      { length: 3000 },
      { sentences: 3 },
      { previous },
      { previous: { ...previous, article: null } },
      { previous: { ...previous, question: 'fog bells' } },
    ] as const;
    const questions = ['walls of stone', 'and how is it cleaned?', 'cement in walls'];
    const answers = (one: () => typeof library) =>
      questions.flatMap((question) => ways.map((way) => one().ask(question, way)));
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `Old walls of stone ${at} are of lime.`,
    );
    const files = articlesOf({ ...texts, 'walls.md': `# Walls\n\n${sentences.join(' ')}\n` });
    // The level alone decides.
    const answeredFrom = { careful: 1, balanced: 0.5, bold: 0 };
    const calibration = { ...generalCalibration, answeredFrom, unknownBelow: 0 };
    const made = () => createLibrary(files, { siteUrl: null, calibration });
    const fresh = answers(made);
    const used = made();
    expect(answers(() => used)).toEqual(fresh);
    expect(answers(() => used)).toEqual(fresh);
    // Else these ways would show nothing.
    expect(new Set(fresh.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(10);
  });

  it('names the second article of a question between two, with the words it shares', () => {
    const between = createLibrary(
      articlesOf({
        'a.md': '# Roofs of slate\n\nSlate roofs last a century. Nails rust before slate does.\n',
        'b.md': '# Roofs of thatch\n\nThatch roofs last forty years. Moss shortens that.\n',
        'c.md': '# Bells\n\nBells are rung by clockwork.\n',
      }),
      { siteUrl: null, calibration: sureOfAnything },
    );
    const answer = between.ask('roofs of slate or thatch');

    expect(answer).toMatchObject({ kind: 'answered', seeAlso: { terms: expect.any(Array) } });
  });

  it.each(['', '   ', '?!', 'zzzz qqqq', 'the of and'])(
    'does not know what "%s" is about',
    (question) => {
      expect(library.ask(question)).toMatchObject({
        kind: 'unknown',
        confidence: 0,
        candidates: [],
      });
    },
  );

  it.each(['constructor', '__proto__', 'toString hasOwnProperty'])(
    'takes "%s" for words',
    (question) => {
      expect(library.ask(question).confidence).toBe(0);
    },
  );

  it('knows nothing without articles, and says so', () => {
    const empty = createLibrary([], { siteUrl: null });
    expect(empty.ask('lime')).toEqual({
      kind: 'unknown',
      question: 'lime',
      confidence: 0,
      candidates: [],
      missing: [],
    });
    expect(empty.topics).toEqual([]);
    expect(empty.suggest('', 25)).toEqual([]);
  });

  it('gives the same answer to the same question, and a summary within the length', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 200, max: 3000 }), (noise, length) => {
        const question = `lime mortar ${noise}`;
        const answer = library.ask(question, { length });
        expect(library.ask(question, { length })).toEqual(answer);
        const summary = answer.kind === 'answered' ? summaryMarkdown(answer.summary) : '';
        expect(summary.length).toBeLessThanOrEqual(length);
      }),
    );
  });

  it('lists candidates best first, none surer than the first', () => {
    const { candidates, confidence } = library.ask(
      'how is old stone or glass cleaned and repaired',
    );
    expect(candidates[0]?.confidence).toBe(confidence);
    const confidences = candidates.map((candidate) => candidate.confidence);
    expect(confidences).toEqual([...confidences].toSorted((a, b) => b - a));
  });

  it('does not depend on the order in which files were read', () => {
    const backwards = createLibrary(
      articlesOf(Object.fromEntries(Object.entries(texts).toReversed())),
      { siteUrl: null },
    );
    expect(backwards.ask('lime mortar')).toEqual(library.ask('lime mortar'));
  });
});

describe('related articles', () => {
  it('are the author’s, by address, file name or title, each once and never the article itself', () => {
    expect(
      library.related(article('building/lime')).filter(({ origin }) => origin === 'declared'),
    ).toEqual([
      {
        title: 'How is sandstone repaired?',
        slug: 'building/stone',
        url: null,
        origin: 'declared',
      },
      {
        title: 'How is stained glass cleaned?',
        slug: 'art/glass',
        url: 'https://glass.example.org/cleaning',
        origin: 'declared',
      },
    ]);
  });

  it('are filled up by similarity', () => {
    const related = library.related(article('art/glass'));
    expect(related.length).toBeGreaterThan(0);
    expect(related.every(({ origin, slug }) => origin === 'similar' && slug !== 'art/glass')).toBe(
      true,
    );
  });

  it('are found behind more copies of the article than fill the list', () => {
    const copies = Array.from({ length: 40 }, (_, number): [string, string] => [
      `copies/copy-${number}.md`,
      `# Copy ${number} of the notes on lime\n\nLime mortar and lime wash breathe. Lime keeps walls dry and lime sets slowly in number ${number}.\n`,
    ]);
    const other = '# Gates\n\nIron gates hang in walls of brick at the end of the garden.\n';
    const notes = articlesOf({ ...Object.fromEntries(copies), 'others/gates.md': other });
    const ofNotes = createLibrary(notes, { siteUrl: null });

    expect(ofNotes.related(notes[0]!).map(({ title }) => title)).toEqual(['Gates']);
  });

  it('include a page outside the corpus only when its address is known', () => {
    expect(withSite.related(article('building/lime'))[0]).toEqual({
      title: 'Nobody wrote this',
      slug: null,
      url: 'https://example.org/learn/nothing',
      origin: 'declared',
    });
  });
});

describe('looking up', () => {
  it('resolves the address of an article against the site', () => {
    expect(withSite.reference(article('building/lime')).url).toBe('https://example.org/learn/lime');
    expect(withSite.reference(article('art/glass')).url).toBe('https://glass.example.org/cleaning');
  });

  it.each([
    ['', ['art/glass', 'building/lime']],
    ['sta', ['art/glass']],
    ['how is s', ['building/stone', 'art/glass']],
    ['lead', ['art/glass']],
    ['quarry', ['building/stone']],
  ])('suggests for "%s"', (typed, slugs) => {
    expect(library.suggest(typed, 2).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('has topics by subject, largest first', () => {
    expect(library.topics.map(({ subject, articles: its }) => [subject, its.length])).toEqual([
      ['building', 2],
      ['art', 1],
    ]);
  });
});

it('counts an article without a subject of its own to the one that its folder is about', () => {
  const mixed = articlesOf({
    'case-studies/a.md': '---\ntitle: A\nsubject: Case Studies\n---\nStone.',
    'case-studies/b.md': '# B\n\nWood.',
    'crafts/c.md': '# C\n\nIron.',
    'd.md': '# D\n\nGlass.',
  });
  const { topics } = createLibrary(mixed, { siteUrl: null });
  expect(topics.map(({ subject, articles: its }) => [subject, its.length])).toEqual([
    ['Case Studies', 2],
    ['crafts', 1],
  ]);
});

it("does not take one article's subject for that of its folder, or of articles in no folder", () => {
  const mixed = articlesOf({
    'a.md': '---\ntitle: A\nsubject: Stone\n---\nStone.',
    'b.md': '# B\n\nWood.',
    'crafts/c.md': '---\ntitle: C\nsubject: Metal\n---\nIron.',
    'crafts/d.md': '# D\n\nGlass.',
    'crafts/e.md': '# E\n\nStraw.',
    'bees/f.md': '---\ntitle: F\nsubject: Honey\n---\nHoney.',
    'bees/g.md': '# G\n\nWax.',
  });
  const { topics } = createLibrary(mixed, { siteUrl: null });
  expect(topics.map(({ subject, articles: its }) => [subject, its.length])).toEqual([
    ['crafts', 2],
    ['Honey', 1],
    ['Metal', 1],
    ['Stone', 1],
    ['bees', 1],
  ]);
});

it('has no topics where most articles have no subject, so that titles are listed', () => {
  const flat = articlesOf({
    'a.md': '---\ntitle: A\nsubject: Stone\n---\nStone.',
    'b.md': '# B\n\nWood.',
    'c.md': '# C\n\nGlass.',
  });
  expect(createLibrary(flat, { siteUrl: null }).topics).toEqual([]);
});

it('is plain data that can be handed to a worker', () => {
  expect(structuredClone(articles)).toEqual(articles);
});

it('searches nothing for small talk, and says what it was', () => {
  const answer = { kind: 'unknown', confidence: 0, candidates: [] };
  expect(library.ask('thanks, bye!')).toMatchObject({ ...answer, smallTalk: 'farewell' });
  expect(library.explain('who are you?').answer).toMatchObject({ ...answer, smallTalk: 'about' });
  expect(library.ask('thanks, how is stained glass cleaned?')).not.toHaveProperty('smallTalk');
  const asked = 'how is stained glass cleaned?';
  const { question: _question, ...plain } = library.ask(asked);
  for (const opening of ['thanks,', 'hi!', 'hello', 'Bonjour !']) {
    expect(library.ask(`${opening} ${asked}`)).toMatchObject(plain);
  }
});

it('reads a long post by what it asks, and gives it back whole', () => {
  const story =
    'My grandfather rang bells by clockwork in the fog, he loved fog and bells and clockwork and ships and sailors. '.repeat(
      3,
    );
  const post = `${story}How is stained glass cleaned with water and a brush?`;
  const answer = library.ask(post);
  expect(answer.question).toBe(post);
  expect(answer.candidates.map(({ slug }) => slug)).toContain('art/glass');
});
