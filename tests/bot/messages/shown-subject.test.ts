import { expect, it } from 'vitest';
import { shownSubject } from '../../../src/bot/messages/shown-subject.ts';

it.each([
  ['islamic-world', 'Islamic World', 'the name of a folder'],
  ['charters-and-theory', 'Charters and Theory', 'little words stay little'],
  ['the-sea', 'The Sea', 'but for the first'],
  ['Post-war Rebuilding', 'Post-war Rebuilding', 'an author’s own words'],
  ['risk', 'risk', 'a single word, which may be an author’s'],
])('%j is shown as %j: %s', (subject, shown) => {
  expect(shownSubject(subject)).toBe(shown);
});
