import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig, type Config } from '../../src/config/config.ts';
import { problemLine } from '../../src/config/config-problem.ts';
import { secretsOf } from '../../src/config/secrets.ts';
import { VARIABLES } from '../../src/config/variables.ts';
import { runs } from '../property-runs.ts';

/** Of the form of a bot's token, and of no bot. */
const TOKEN = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GaBcDe', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'].join(
  '.',
);

function configOf(env: Record<string, string>): Config {
  const parsed = parseConfig(env);
  if (parsed.kind === 'problems') throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.config;
}

function problemsOf(env: Record<string, string>): string[] {
  const parsed = parseConfig(env);
  return parsed.kind === 'problems' ? parsed.problems.map(problemLine) : [];
}

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(configOf({})).toEqual({
      discordToken: null,
      discordApiUrl: 'https://discord.com/api',
      discordGuildId: null,
      operatorGuildId: null,
      contentDir: 'content',
      dataDir: 'data',
      siteUrl: null,
      contentRepoUrl: null,
      staleAfterYears: 5,
      databaseUrl: null,
      retentionDays: 30,
      hashKey: null,
      messageContentIntent: false,
      shards: 'auto',
      webPort: null,
      webHost: '127.0.0.1',
      healthPort: null,
      healthHost: '127.0.0.1',
      logLevel: 'info',
      logQuestions: false,
    });
  });

  it('takes an empty or blank variable as unset', () => {
    const blank = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '  ']));
    expect(configOf(blank)).toEqual(configOf({}));
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(configOf({}))).toBe(true);
  });

  it.each([
    ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
    ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api'],
    ['http://127.0.0.1:8080/api/v10', 'http://127.0.0.1:8080/api'],
    ['http://127.0.0.1:8080/api/v10/', 'http://127.0.0.1:8080/api'],
    ['https://proxy.example.org', 'https://proxy.example.org'],
  ])('reads the API address %s as discord.js wants it', (written, read) => {
    expect(configOf({ DISCORD_API_URL: written }).discordApiUrl).toBe(read);
  });

  it('takes the slash off the end of the site address', () => {
    expect(configOf({ SITE_URL: 'https://heritage.example.org/' }).siteUrl).toBe(
      'https://heritage.example.org',
    );
  });

  it('names every problem at once: the variable, what was expected, what was found', () => {
    const problems = problemsOf({
      DISCORD_API_URL: 'discord',
      DISCORD_GUILD_ID: 'my server',
      OPERATOR_GUILD_ID: '1234',
      SITE_URL: 'ftp://example.org',
      STALE_AFTER_YEARS: 'five',
      DATABASE_URL: 'mysql://docent:secret@127.0.0.1/docent',
      RETENTION_DAYS: 'ever',
      HASH_KEY: 'short',
      MESSAGE_CONTENT_INTENT: 'yes',
      LOG_LEVEL: 'loud',
    });
    expect(problems).toEqual([
      'DISCORD_API_URL: expected an address such as http://127.0.0.1:8080/api, got "discord"',
      'DISCORD_GUILD_ID: expected the id of a server, 17 to 20 digits, got "my server"',
      'OPERATOR_GUILD_ID: expected the id of a server, 17 to 20 digits, got "1234"',
      'SITE_URL: expected an address such as https://heritage.example.org, got "ftp://example.org"',
      'STALE_AFTER_YEARS: expected a whole number of years, 0 to 1000, got "five"',
      'DATABASE_URL: expected an address such as postgres://user:password@127.0.0.1:5432/docent, got 38 characters that are not such an address (not shown, in case they hold it)',
      'RETENTION_DAYS: expected a whole number of days, 0 to 3650, got "ever"',
      'HASH_KEY: expected at least 32 characters, got 5 characters that are not a key (not shown, in case they hold it)',
      'MESSAGE_CONTENT_INTENT: expected true or false, got "yes"',
      'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"',
    ]);
  });

  it.each([
    ['LOG_LEVEL', TOKEN],
    ['DISCORD_GUILD_ID', TOKEN],
    ['SHARDS', TOKEN],
    ['HEALTH_HOST', 'postgres://docent:topsecret@127.0.0.1/docent'],
    ['DISCORD_API_URL', 'http://proxy:topsecret@127.0.0.1:8080/api'],
    ['DISCORD_API_URL', 'http://127.0.0.1:8080/api?key=topsecret'],
    ['SITE_URL', 'https://user:topsecret@heritage.example.org'],
    ['CONTENT_REPO_URL', 'https://oauth2:topsecret@gitlab.com/owner/repository/-/tree/main'],
    ['RETENTION_DAYS', 'topsecret-topsecret-topsecret-topsecret'],
  ])('repeats no secret that stands where %s belongs', (variable, value) => {
    const problems = problemsOf({ [variable]: value });
    expect(problems).toEqual([expect.stringContaining(`${variable}: expected `)]);
    expect(problems[0]).not.toContain('topsecret');
    expect(problems[0]).not.toContain(TOKEN);
    expect(problems[0]).toContain(`${value.length} characters (not shown`);
  });

  it('repeats no secret that stands in two places', () => {
    const problems = problemsOf({ HASH_KEY: 'a short one', LOG_LEVEL: 'a short one' });
    expect(problems.join()).not.toContain('a short one');
    const databaseUrl = 'postgres://docent:sesame@127.0.0.1/docent';
    expect(problemsOf({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'sesame' }).join()).not.toContain(
      'sesame',
    );
  });

  it.each([
    ['0', 0],
    ['1000', 1000],
    [' 7 ', 7],
  ])('takes %s years without a review', (written, read) => {
    expect(configOf({ STALE_AFTER_YEARS: written }).staleAfterYears).toBe(read);
  });

  it.each(['-1', '2.5', '1001', '1e2', 'never'])(
    'refuses %s as a number of years without a review',
    (STALE_AFTER_YEARS) => {
      expect(problemsOf({ STALE_AFTER_YEARS })).toHaveLength(1);
    },
  );

  it.each(['javascript:alert(1)', 'https://user:word@example.org', 'https://example.org/?q=1'])(
    'refuses %s as the address of a site',
    (SITE_URL) => {
      expect(problemsOf({ SITE_URL })).toHaveLength(1);
    },
  );

  it.each(['Bot abc.def.ghi', 'abc def', '"abc.def.ghi"', "'abc'"])(
    'refuses a token written as %s, without repeating it',
    (DISCORD_TOKEN) => {
      const [problem = ''] = problemsOf({ DISCORD_TOKEN });
      expect(problem).toContain('DISCORD_TOKEN: expected the token alone');
      expect(problem).not.toContain(DISCORD_TOKEN);
    },
  );
});

describe('the intent for texts of messages', () => {
  it.each([
    ['true', true],
    ['false', false],
  ])('is asked for when it says %s: %s', (MESSAGE_CONTENT_INTENT, read) => {
    expect(configOf({ MESSAGE_CONTENT_INTENT }).messageContentIntent).toBe(read);
  });
});

describe('the shards of a process', () => {
  const shared = { DATABASE_URL: 'postgres://docent@db/docent', HASH_KEY: 'k'.repeat(32) };

  it.each([
    ['0-3', [0, 1, 2, 3]],
    ['0,1,5', [0, 1, 5]],
    ['8-9, 3,3', [3, 8, 9]],
    ['15', [15]],
  ])('are those that it names: %s', (SHARDS, ids) => {
    const { shards } = configOf({ ...shared, SHARDS, SHARD_COUNT: '16' });
    expect(shards).toEqual({ ids, count: 16 });
  });

  it('may be all there are, without a database that others share', () => {
    expect(configOf({ SHARDS: '0-1', SHARD_COUNT: '2' }).shards).toEqual({ ids: [0, 1], count: 2 });
  });

  it.each(['all', '3-0', '0-', '-1', '0,,1', '1.5', '0-100000'])(
    'cannot be written as %s',
    (SHARDS) => {
      expect(problemsOf({ ...shared, SHARDS, SHARD_COUNT: '16' })).toEqual([
        `SHARDS: expected auto, or numbers of shards such as 0,1,5 or 0-3, got "${SHARDS}"`,
      ]);
    },
  );

  it.each([
    [
      { SHARDS: '0-3' },
      [
        'SHARD_COUNT: expected the number of all shards, those of other processes among them, got nothing',
      ],
    ],
    [
      { SHARD_COUNT: '16' },
      ['SHARD_COUNT: expected nothing where SHARDS is auto: Discord says how many, got "16"'],
    ],
    [
      { SHARDS: '0-3', SHARD_COUNT: '0' },
      ['SHARD_COUNT: expected a whole number of shards, 1 to 9999, got "0"'],
    ],
    [
      { SHARDS: '14-16', SHARD_COUNT: '16', ...shared },
      ['SHARDS: expected numbers of shards below SHARD_COUNT, 0 to 15, got "14-16"'],
    ],
    [
      { SHARDS: '0-3', SHARD_COUNT: '16', LOG_LEVEL: 'loud' },
      [
        'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"',
        'DATABASE_URL: expected a database that all processes share, as SHARDS names only some shards, got nothing',
        'HASH_KEY: expected a key that all processes share, as SHARDS names only some shards, got nothing',
      ],
    ],
  ])('must go together: %o', (env: Record<string, string>, problems) => {
    expect(problemsOf(env)).toEqual(problems);
  });
});

describe('the settings of the database', () => {
  it.each([
    'postgres://docent:secret@127.0.0.1:5432/docent',
    'postgresql://docent@db.example.org/docent?sslmode=require',
    'postgres:///docent?host=/var/run/postgresql&port=5433',
  ])('take %s as its address', (DATABASE_URL) => {
    expect(configOf({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  it.each([
    '127.0.0.1:5432',
    'https://example.org',
    'sqlite:data/docent.db',
    'postgres://a:%@b/c',
    'postgres:',
    'postgres://a@b/c?port=abc',
    'postgres://a@b/c?port=0',
  ])('refuse %s as its address', (DATABASE_URL) => {
    expect(problemsOf({ DATABASE_URL })).toHaveLength(1);
  });

  it.each([
    ['0', 0],
    ['3650', 3650],
  ])('take %s days of retention', (written, read) => {
    expect(configOf({ RETENTION_DAYS: written }).retentionDays).toBe(read);
  });

  it.each(['-1', '3651', '1.5', '1e3'])('refuse %s days of retention', (RETENTION_DAYS) => {
    expect(problemsOf({ RETENTION_DAYS })).toHaveLength(1);
  });
});

describe('secretsOf', () => {
  const secrets = (DATABASE_URL: string) => secretsOf(configOf({ DATABASE_URL }));

  it('names the token, the key and the address with its password, as written and as meant', () => {
    const env = {
      DISCORD_TOKEN: 'abc.def.ghi',
      DATABASE_URL: 'postgres://docent:open%20sesame@db/docent',
      HASH_KEY: 'k'.repeat(32),
    };
    expect(secretsOf(configOf(env))).toEqual([
      'abc.def.ghi',
      'postgres://docent:open%20sesame@db/docent',
      ':open%20sesame@',
      'open sesame',
      'open%20sesame',
      'k'.repeat(32),
    ]);
  });

  it('has none where nothing is set', () => {
    expect(secretsOf(configOf({}))).toEqual([]);
  });

  it('leaves words of the log alone that only hold a very short password', () => {
    expect(secrets('postgres://docent:an@db/docent')).toEqual([
      'postgres://docent:an@db/docent',
      ':an@',
    ]);
  });

  it('has what there is of an address that cannot be used, for a program that fails at its start', () => {
    const secretsIn = (databaseUrl: string) =>
      secretsOf({ discordToken: null, databaseUrl, hashKey: null });
    expect(secretsIn('no address')).toEqual(['no address']);
    expect(secretsIn('postgres://docent:sesam%ff@db/docent')).toContain('sesam%ff');
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

  it('has exactly the variables the bot reads, with their defaults', () => {
    expect(parse(example)).toEqual(
      Object.fromEntries(Object.entries(VARIABLES).map(([name, value]) => [name, value ?? ''])),
    );
  });

  it('can be used as it is', () => {
    expect(configOf(parse(example))).toEqual(configOf({}));
  });

  it('says above each variable what it is for', () => {
    const lines = example.split('\n');
    for (const variable of Object.keys(VARIABLES)) {
      const position = lines.findIndex((line) => line.startsWith(`${variable}=`));
      expect(`${variable}: ${lines[position - 1]}`).toMatch(/: # \S/);
    }
  });
});

describe('signs that no value has', () => {
  const sign = fc.constantFrom(
    '\0',
    '\u0007',
    '\u001b[31m',
    '\r',
    '\n',
    '\u007f',
    '\u009b',
    '\u2028',
    '\u202e',
    '\ud800',
  );
  const value = fc.array(fc.oneof(sign, fc.string({ maxLength: 10 })), { maxLength: 4 });

  it('are either refused or kept out of what is shown, in every variable', () => {
    const names = Object.keys(VARIABLES);
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, parts) => {
        for (const line of problemsOf({ [name]: parts.join('') })) {
          expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        }
      }),
      { numRuns: runs(0.1) },
    );
  });

  it.each(['CONTENT_DIR', 'DATA_DIR'])('cannot be in %s, which no file system takes', (name) => {
    expect(problemsOf({ [name]: 'content\0' })).toHaveLength(1);
  });
});
