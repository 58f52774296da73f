/**
 * Articles whose replies are kept as files in `tests/golden/replies/`: ten of ours, and the two
 * fixtures in the shape of the articles people send. Each with a question about the whole article
 * and one about something particular in it.
 */
export interface GoldenArticle {
  readonly slug: string;
  readonly overview: string;
  readonly particular: string;
}

export const goldenArticles: readonly GoldenArticle[] = [
  {
    slug: 'international-collaboration/international-collaboration',
    overview: 'How does international collaboration enhance heritage preservation efforts?',
    particular: 'how much did the emirates give for mosul',
  },
  {
    slug: 'charters-and-theory/venice-charter',
    overview: 'What principles did the Venice Charter lay down for the restoration of monuments?',
    particular: 'do new bits on an old building have to look new, is there a rule for that',
  },
  {
    slug: 'institutions/blue-shield',
    overview: 'What are the history, principles and tasks of Blue Shield International?',
    particular: 'who designed the emblem the blue shield is named after',
  },
  {
    slug: 'conservation-practice/stone',
    overview: 'How should historic masonry be cleaned and repointed without damaging it?',
    particular: 'why is portland cement bad for an old wall',
  },
  {
    slug: 'conservation-practice/paper',
    overview:
      'What is the best way to look after old letters, books and archival documents so that they survive?',
    particular: 'should i tape the torn page of an old family bible',
  },
  {
    slug: 'case-studies/mostar',
    overview: 'How was the Old Bridge of Mostar rebuilt after the Bosnian war?',
    particular: 'when did the new bridge open in mostar',
  },
  {
    slug: 'islamic-world/timbuktu',
    overview:
      'What happened to Timbuktu’s cultural heritage during the occupation of 2012 and afterwards?',
    particular: 'who was the librarian leading the timbuktu rescue',
  },
  {
    slug: 'risk/disaster-risk',
    overview:
      'How can museums and historic sites prepare themselves for earthquakes, floods and fires?',
    particular: 'what year did the arno flood ruin all those books in florence',
  },
  {
    slug: 'documentation/photogrammetry',
    overview:
      'What is photogrammetry used for in heritage recording, and what are its limits compared with laser scanning?',
    particular: 'how much should the pictures overlap for a good 3d model of a statue',
  },
  {
    slug: 'foundations/why-heritage-matters',
    overview: 'Why do historic places matter to the identity and memory of a society?',
    particular: 'how many europeans say cultural heritage matters to them personally',
  },
];

export const goldenLookAlikes: readonly GoldenArticle[] = [
  {
    slug: 'question-format',
    overview: 'Why do lighthouse keepers’ logbooks matter to historians?',
    particular: 'how often did keepers write down the fog',
  },
  {
    slug: 'essay-format',
    overview: 'What were fog signals before electricity?',
    particular: 'how often was the gun fired',
  },
];
