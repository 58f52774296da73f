import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCustomId,
  parseCustomId,
  PERSON_STEPS,
  topicKeyOf,
  type CustomId,
} from '../../../src/bot/messages/custom-id.ts';
import { createSeal } from '../../../src/bot/messages/seal.ts';
import { keyOf } from '../../../src/bot/messages/article-key.ts';
import { shortKey } from '../../../src/content/short-key.ts';
import { slugOf } from '../slug-of.ts';

const slug = fc.string({ minLength: 1, maxLength: 400 }).map(slugOf);
const article = slug.map(keyOf);
const topic = fc.string({ maxLength: 400 }).map(topicKeyOf);
const page = fc.nat({ max: 999_999 });
const version = fc.stringMatching(/^[0-9a-f]{12}$/);
const shown = fc.string().map(shortKey);
const asker = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);

const customId: fc.Arbitrary<CustomId> = fc.oneof(
  fc.record({ verb: fc.constant('open-article' as const), article }),
  fc.record({ verb: fc.constant('turn-article' as const), article, page }),
  fc.record({ verb: fc.constant('choose' as const), article, asker }),
  fc.record({ verb: fc.constant('open-topic' as const), topic }),
  fc.record({ verb: fc.constant('turn-topic' as const), topic, page }),
  fc.record({ verb: fc.constant('turn-problems' as const), version, page }),
  fc.record({
    verb: fc.constantFrom('helpful' as const, 'not-helpful' as const),
    article,
    version,
  }),
  fc.record({
    verb: fc.constantFrom(
      'turn-gaps' as const,
      'turn-feedback' as const,
      'turn-pins' as const,
      'turn-explanation' as const,
      'turn-doctor' as const,
    ),
    page,
  }),
  fc.record({ verb: fc.constant('settings' as const), shown }),
  fc.record({
    verb: fc.constantFrom('turn-channels' as const, 'turn-titles' as const),
    page,
  }),
  fc.record({
    verb: fc.constantFrom('open-settings' as const, 'reset-server' as const, 'pick-topic' as const),
  }),
  fc.record({
    verb: fc.constantFrom(
      'none-of-these' as const,
      'ask-person' as const,
      'dismiss' as const,
      'start-command' as const,
    ),
    asker,
  }),
  fc.record({
    verb: fc.constant('own-data' as const),
    act: fc.constantFrom('export' as const, 'erase' as const),
    asker,
  }),
  fc.record({
    verb: fc.constant('person' as const),
    question: fc.uuid(),
    step: fc.constantFrom(...PERSON_STEPS),
  }),
);

describe('custom ids', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(customId, (id) => {
        expect(parseCustomId(formatCustomId(id))).toEqual(id);
      }),
    );
  });

  it('fit into 100 characters with their check, however long the slug', () => {
    fc.assert(
      fc.property(customId, (id) => {
        expect(createSeal('key').sign(formatCustomId(id), ['1']).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('keep their form: buttons of the last release must go on working', () => {
    expect(
      formatCustomId({
        verb: 'choose',
        article: keyOf(slugOf('world-heritage/nara-document')),
        asker: '80351110224678912',
      }),
    ).toMatchInlineSnapshot(`"v2:choose:4PEkDq8UPG96gryc:80351110224678912"`);
  });

  it.each([
    ['', 'nothing'],
    ['v1:open-article:AAAAAAAAAAAAAAAA', 'another version'],
    ['v2:burn-article:AAAAAAAAAAAAAAAA', 'an unknown verb'],
    ['v2:open-article:short', 'no key'],
    ['v2:open-article', 'no key at all'],
    ['v2:open-article:AAAAAAAAAAAAAAAA:0', 'a part too many'],
    ['v2:turn-article:AAAAAAAAAAAAAAAA', 'no page'],
    ['v2:turn-article:AAAAAAAAAAAAAAAA:-1', 'no such page'],
    ['v2:turn-article:AAAAAAAAAAAAAAAA:1:2', 'a part too many'],
    ['v2:choose:AAAAAAAAAAAAAAAA:ada', 'no id of a person'],
    ['v2:turn-topic:AAAAAAAAAAAAAAAA:x', 'no page'],
    ['v2:turn-problems:0123456789AB:0', 'no version'],
    ['v2:turn-problems:0123456789ab', 'no page'],
    ['v2:helpful:AAAAAAAAAAAAAAAA:0123456789AB', 'no version'],
    ['v2:turn-gaps:x', 'no page'],
    ['v2:turn-channels', 'no page'],
    ['v2:turn-channels:1:2', 'a part too many'],
    ['v2:settings:short', 'no key'],
    ['v2:reset-server:1', 'a part too many'],
    ['v2:ask-person:ada', 'no id of a person'],
    ['v2:none-of-these:80351110224678912:1', 'a part too many'],
    ['v2:start-command:settings', 'no id of a person'],
    ['v2:own-data:burn:80351110224678912', 'nothing that is done with data'],
    ['v2:person:not-a-question:claim', 'no question'],
    ['v2:person:6c1f0a1e-5d0b-4a57-9d0e-0f6f5b0a9c11:burn', 'no such step'],
  ])('are refused when they hold %j: %s', (text) => {
    expect(parseCustomId(text)).toBeNull();
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseCustomId(text)).not.toThrow();
      }),
    );
  });
});
