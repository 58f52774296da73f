import { describe, expect, it } from 'vitest';
import { smallTalkAfterAll, smallTalkOf } from '../../../src/knowledge/language/small-talk.ts';

describe('small talk', () => {
  it.each([
    ['hello', 'greeting'],
    ['Hi there!!', 'greeting'],
    ['heyyyyy', 'greeting'],
    ['good morning everyone', 'greeting'],
    ['how are you?', 'greeting'],
    ["what's up", 'greeting'],
    ['👋', 'greeting'],
    ['thx', 'thanks'],
    ['Thank you so much for your help!', 'thanks'],
    ['ok cool', 'thanks'],
    ['good bot', 'thanks'],
    ['lol', 'thanks'],
    ['👍', 'thanks'],
    ["that's great, thanks :)", 'thanks'],
    ['who are you?', 'about'],
    ['hey, what can you do', 'about'],
    ["what's your name", 'about'],
    ['are you a bot?', 'about'],
    ['help', 'about'],
    ['bye', 'farewell'],
    ['ok thanks, bye!', 'farewell'],
    ['hello there bot', 'greeting'],
    ["you're great", 'thanks'],
    ['wow, you are such a helpful bot!', 'thanks'],
    ['thanks, that helped!', 'thanks'],
    ['Thanks so much, that really helped me with my wall.', 'thanks'],
    ['that worked, my plaster is dry now', 'thanks'],
    ['cheers, exactly the sentence I was looking up', 'thanks'],
    ['thank you for explaining lime mortar so well!', 'thanks'],
    ['ok cool 👍', 'thanks'],
    ['have a nice day', 'farewell'],
    ['no', 'disagreement'],
    ['Nope, that is not what I asked!', 'disagreement'],
    ['👎', 'disagreement'],
    [':-(', 'disagreement'],
    ['no thanks', 'thanks'],
    [':)', 'thanks'],
    [';-) <3', 'thanks'],
    ['XD', 'thanks'],
    ['thanks :D', 'thanks'],
    ['Bonjour, ça va ?', 'greeting'],
    ['merci beaucoup !', 'thanks'],
    ["Qu'est-ce que tu sais faire ?", 'about'],
    ['non', 'disagreement'],
    ['¡Hola! ¿Qué tal?', 'greeting'],
    ['muchas gracias', 'thanks'],
    ['¿Quién eres?', 'about'],
    ['السلام عليكم', 'greeting'],
    ['شكرًا جزيلًا!', 'thanks'],
    ['من أنت؟', 'about'],
    ['لا', 'disagreement'],
    ['שלום, מה שלומך?', 'greeting'],
    ['תודה רבה', 'thanks'],
    ['מה אתה יודע לעשות?', 'about'],
    ['לא', 'disagreement'],
  ] as const)('is heard in %j: %s', (question, kind) => {
    expect(smallTalkOf(question)).toBe(kind);
  });

  it.each([
    'hello, what is adobe?',
    'thanks for the answer, but who paid?',
    'who are the Blue Shield',
    'what can you do against woodworm',
    'great wall',
    'and you',
    'good lime',
    'help me clean a statue',
    'how are mosaics cleaned',
    'what is this building',
    '???',
    '',
    '1970',
    'thanks, lime mortar repair',
    'thanks! and who pays for it',
    'thanks, that helped, but what about brick',
    'thank you, please explain lime putty',
    'thanks for that, I need a mason near York',
    'that is about marble, I asked about brick',
    'you are wrong about lime',
    'what a great wall is made of',
    'good insulation for an attic',
    'no mortar without lime',
    'http://example.org/',
    'a ratio of 1:3',
    'merci de nettoyer le marbre',
    'hola, qué es la cal',
    'كيف ينظف الرخام',
    'מה זה טיח סיד',
  ])('is not heard in %j', (question) => {
    expect(smallTalkOf(question)).toBeNull();
  });

  it('is heard, where nothing was found, in what opens with thanks and asks nothing', () => {
    for (const line of ['great! my nephew will love it', 'thanks, off to the pub']) {
      expect(smallTalkOf(line)).toBeNull();
      expect(smallTalkAfterAll(line)).toBe('thanks');
    }
    for (const line of ['good insulation for an attic', 'thanks. is Fez restored', 'hi, brick']) {
      expect(smallTalkAfterAll(line)).toBeNull();
    }
  });
});
