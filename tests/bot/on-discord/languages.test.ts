import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import { lime } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let amelie: Person;
let ada: Person;
let karl: Person;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.run();
  amelie = stage.server.person('Amélie', { locale: 'fr' });
  ada = stage.server.person('Ada', { locale: 'es-419' });
  karl = stage.server.person('Karl', { locale: 'de' });
});

afterEach(() => stage.set({ language: null }));

afterAll(async () => {
  await stage.closeUnrefused();
});

/** All that a person sees of a message. */
function seen(message: Message | null | undefined): string {
  return JSON.stringify(message?.components);
}

describe('who uses a command', () => {
  it('is spoken to in the language of their Discord', async () => {
    expect(shown(await amelie.command(stage.server.channel, 'help').reply()).title).toBe(
      'Comment m’interroger',
    );
    expect(shown(await ada.command(stage.server.channel, 'help').reply()).title).toBe(
      'Cómo preguntarme',
    );
  });

  it('gets an answer with buttons and small print in it, from an article that stays in its own', async () => {
    const answer = await amelie
      .command(stage.server.channel, 'ask', { question: 'what is lime mortar?' })
      .reply();
    expect(shown(answer)).toMatchObject({ title: lime.title });
    expect(seen(answer)).toContain(`-# Question de <@${amelie.id}> : what is lime mortar?`);
    expect(shown(answer).labels).toEqual(
      expect.arrayContaining(['Ouvrir', 'Lire l’article', 'Utile', 'Pas utile', 'Retirer']),
    );
    expect(shown(answer).labels).not.toContain('Read the article');
  });

  it('can press the buttons of an answer that others have got in theirs', async () => {
    const answer = await amelie
      .command(stage.server.channel, 'ask', { question: 'what is lime mortar?' })
      .reply();
    const page = await ada.click(present(answer), 'Lire l’article').reply();
    expect(shown(page)).toMatchObject({ title: lime.title });
    const form = await ada.click(present(answer), 'Continuer').modal();
    expect(JSON.stringify(form)).toContain('Tu siguiente pregunta');
  });

  it('is asked back in it, and the question is read back whoever presses', async () => {
    const unsure = await amelie
      .command(stage.server.channel, 'ask', { question: 'charter' })
      .reply();
    expect(shown(unsure).title).toBe('Vouliez-vous dire…');
    const given = await amelie.click(present(unsure), 'Celui-ci').reply();
    expect(seen(given)).toContain(`-# Question de <@${amelie.id}> : charter`);
  });

  it('is told in it how a question was read, or why none was', async () => {
    const { channel } = stage.server;
    const two = 'What is lime mortar? And what is the Venice Charter about?';
    const answer = await amelie.command(channel, 'ask', { question: two }).reply();
    expect(shown(answer).text).toMatch(/^J’ai répondu à la première de vos deux questions : «/);
    const wordless = await ada.command(channel, 'ask', { question: '🧱' }).reply();
    expect(shown(wordless).text).toMatch(/^Ahí solo encontré emojis\./);
  });

  it('is told once which language the articles are in, and in both where they ask in another', async () => {
    const { channel } = stage.server;
    const inFrench = { question: 'Comment réparer un mur ? Qui peut le faire ?' };
    const own = shown(await amelie.command(channel, 'ask', inFrench).reply()).text;
    expect(own.match(/Mes articles sont en anglais/g)).toHaveLength(1);
    const both = shown(await ada.command(channel, 'ask', inFrench).reply()).text;
    expect(both).toMatch(/^Mes articles sont en anglais.*\s+Mis artículos están en inglés/);
  });

  it('gets English where the bot has no words in theirs, unless the server has set some', async () => {
    expect(shown(await karl.command(stage.server.channel, 'help').reply()).title).toBe(
      'How to ask me',
    );
    await stage.set({ language: 'fr' });
    expect(shown(await karl.command(stage.server.channel, 'help').reply()).title).toMatch(
      /^Comment m’interroger/,
    );
  });

  it('keeps their own where the server has set another that Discord can be set to', async () => {
    await stage.set({ language: 'fr' });
    expect(shown(await ada.command(stage.server.channel, 'help').reply()).title).toMatch(
      /^Cómo preguntarme/,
    );
  });

  it.each(['ar', 'he'])('is spoken to in %s where the server has set it', async (language) => {
    await stage.set({ language });
    expect(shown(await amelie.command(stage.server.channel, 'help').reply()).title).toMatch(
      /\p{sc=Arab}|\p{sc=Hebr}/u,
    );
  });
});

describe.each(['ar', 'he'])('in %s', (language) => {
  it('who asked is named, and the question is read back from behind the name', async () => {
    await stage.set({ language });
    const asked = { question: 'which charter (1964)?' };
    const unsure = await amelie.command(stage.server.channel, 'ask', asked).reply();
    const [first = ''] = shown(unsure).labels;
    const answer = await amelie.click(present(unsure), first).reply();
    expect(shown(answer).title).toBe('What is the Venice Charter?');
    expect(seen(answer)).toContain(`\u2068<@${amelie.id}>\u2069: \u2068${asked.question}\u2069`);
  });
});

describe('a moderator who sets the language', () => {
  it('is told so wholly in the one that is set, and in their own once none is', async () => {
    const keepers = stage.server.role('Keepers', ['ManageGuild']);
    const grace = stage.server.person('Grace', { locale: 'es-ES', roles: [keepers] });
    const told = async (values: { readonly language?: string }): Promise<string[]> => {
      const reply = await grace.command(stage.server.channel, 'settings language', values).reply();
      const { title = '', text } = shown(reply);
      return [title, text];
    };
    expect(await told({ language: 'fr' })).toEqual(['C’est changé', '**Ma langue** : Français']);
    const inHebrew = await told({ language: 'he' });
    expect(inHebrew.join(' ').replace('עברית', '')).not.toMatch(/\p{sc=Latn}/u);
    expect(await told({})).toEqual([
      'Cambiado',
      '**Mi idioma**: el de quien me usa, donde lo hablo',
    ]);
  });
});

describe('what stands in rows', () => {
  it('is parted as the language parts it, and no name turns a line of it around', async () => {
    const keepers = stage.server.role('Keepers of rows', ['ManageGuild']);
    const grace = stage.server.person('Grace', { roles: [keepers] });
    const { channel } = stage.server;
    await stage.set({ language: 'ar' });
    await stage.ask(amelie, 'what is lime mortar?');
    await stage.ask(amelie, 'quantum');
    const status = shown(await grace.command(channel, 'knowledge status').reply()).text;
    expect(status).toMatch(/\u2069، /);
    expect(status).not.toMatch(/\u2069, /);
    const settings = shown(await grace.command(channel, 'settings show').reply()).text;
    expect(settings).toMatch(
      /^- \u2068<t:\d+:R>\u2069 \u2068<@\d+>\u2069: اللغة \u2068العربية\u2069$/m,
    );
    const help = shown(await grace.command(channel, 'help').reply()).text;
    expect(help).toMatch(/: \u2068<@\d+> how is lime mortar repaired\?\u2069$/m);
  });
});

describe('a message', () => {
  it('is answered in the language of the server', async () => {
    expect(shown(await stage.ask(amelie, 'quantum')).title).toBe('I have no answer to that');
    await stage.set({ language: 'ar' });
    const unknown = await stage.ask(amelie, 'quantum');
    expect(shown(unknown).title).toBe('ليست لديّ إجابة عن ذلك');
    const foreign = shown(await stage.ask(amelie, 'Wie repariere ich eine Mauer?')).text;
    expect(foreign).toMatch(/^Meine Artikel sind auf Englisch/);
    expect(foreign).toContain('مقالاتي مكتوبة باللغة \u2068الإنجليزية\u2069');
    const answer = await stage.ask(ada, 'what is lime mortar?');
    expect(shown(answer).labels).toContain('قراءة المقالة');
  });

  it('is answered in English when it is a direct one', async () => {
    await stage.set({ language: 'fr' });
    const direct = stage.server.directMessages(amelie);
    const help = await direct.replyTo(await amelie.say(direct, 'help'));
    expect(shown(help).title).toBe('How to ask me');
  });

  it.each(['help', 'Aide', 'ayuda', 'مساعدة', 'עזרה'])('asks for help with %s', async (word) => {
    expect(shown(await stage.ask(ada, word)).title).toBe('How to ask me');
  });

  it.each(['thèmes', 'Temas.', 'مواضيع', 'נושאים'])('asks for topics with %s', async (word) => {
    expect(shown(await stage.ask(ada, word)).title).toBe('Topics');
  });

  it.each(['chercher : charter', 'BUSCAR charter', 'ابحث عن charter', 'חיפוש: charter'])(
    'searches with %s',
    async (words) => {
      expect(shown(await stage.ask(ada, words)).title).toBe('Found for “charter”');
    },
  );
});

function present(message: Message | null | undefined): Message {
  if (message === null || message === undefined) throw new TypeError('Expected a message');
  return message;
}
