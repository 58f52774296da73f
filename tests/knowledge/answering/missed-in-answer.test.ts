import { describe, expect, it } from 'vitest';
import { createLibrary, type Answer } from '../../../src/knowledge/index.ts';
import { isMissedInAnswer } from '../../../src/knowledge/answering/worth-naming.ts';
import { articleOf } from './article-of.ts';

function answer(question: string): Answer {
  const article = articleOf(
    '# How do I clean an old headstone?\n\nAn old headstone is cleaned with water and a soft brush. An old headstone needs no soap.\n',
  );
  return createLibrary([article], { siteUrl: null }).ask(question);
}

describe('a reply that answers', () => {
  it('says which thing it leaves out, and not which deed', () => {
    const question = (last: string): string => `How do I clean an old headstone ${last}?`;

    expect(answer(question('without wrecking it')).missing).toEqual([]);
    expect(answer(question('with verdigris')).missing).toEqual(['verdigris']);
  });

  it('leaves out no word of a question that a sentence shown is said to answer', () => {
    const article = articleOf(
      '---\ntitle: How do I clean an old headstone?\nasked_as:\n  - question: what about verdigris on a headstone\n    answered_by: An old headstone is\n---\n\nAn old headstone is cleaned with water and a soft brush. An old headstone needs no soap.\n',
    );
    const library = createLibrary([article], { siteUrl: null });

    expect(library.ask('How do I clean an old headstone with verdigris?').missing).toEqual([]);
    expect(library.ask('How do I clean an old headstone with lichen?').missing).toEqual(['lichen']);
  });

  it('leaves out none where the point is shown that answers it, which is only a head', () => {
    const article = articleOf(
      '---\ntitle: How do I clean an old headstone?\nasked_as:\n  - question: verdigris on a headstone\n    answered_by: Water lifts\n---\n\nAn old headstone is cleaned with water.\n\n- **Water lifts green stains from an old headstone**\n- **Soap harms an old headstone**: It stays.\n',
    );
    const library = createLibrary([article], { siteUrl: null });

    expect(library.ask('How do I clean an old headstone with verdigris?').missing).toEqual([]);
  });

  it.each(['wrecking', 'redoing', 'usable', 'chipped'])('does not miss %s', (word) => {
    expect(isMissedInAnswer(word)).toBe(false);
  });

  it.each(['verdigris', 'Toronto', 'Reading', 'string', 'seed', 'weed'])('misses %s', (word) => {
    expect(isMissedInAnswer(word)).toBe(true);
  });
});
