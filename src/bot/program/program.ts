/** The articles, then Discord with a token, or the chat in the terminal without one. */
import { parseConfig, type Config } from '../../config/config.ts';
import { problemLine } from '../../config/config-problem.ts';
import { secretsOf } from '../../config/secrets.ts';
import { createLog, type Log } from '../../config/log.ts';
import { followContent, type FollowedContent } from '../../content/watching/follow-content.ts';
import { styleFor } from '../../terminal/style.ts';
import { wrap, wrapLines } from '../../terminal/wrapped-text.ts';
import { newsInChat, newsInLog, type ContentNews } from './content-news.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { say, type HostProcess } from './host-process.ts';
import { onHangUp, type HangUp } from './on-hangup.ts';
import { openBesideReading, openContent, type OpenedContent } from './open-content.ts';
import { openHealth } from './open-health.ts';
import { readOptions, USAGE } from './options.ts';
import { runChat } from './run-chat.ts';
import { runOnDiscord } from './run-on-discord.ts';
import { openPage } from './start-page.ts';
import { stopAtOnce } from './stop-signals.ts';
import { surviveRejections } from './survive-rejections.ts';
import { warmAnswers } from './warm-answers.ts';

/** Resolves with the exit code when the program has ended by itself. Only a bug is thrown. */
export async function runProgram(args: readonly string[], host: HostProcess): Promise<ExitCode> {
  const { signals = stopAtOnce(host) } = host;
  const options = readOptions(args);
  if (options.kind === 'refused') {
    say(host, options.problem, '', USAGE.trimEnd());
    return EXIT.configuration;
  }
  if (options.kind === 'help') {
    host.stdout.write(USAGE);
    return EXIT.stopped;
  }
  const parsed = parseConfig(host.env);
  if (parsed.kind === 'problems') {
    const lines = parsed.problems.map((problem) => `  ${problemLine(problem)}`);
    say(host, 'These settings cannot be used:', ...lines);
    return EXIT.configuration;
  }
  const { config } = parsed;
  const { discordToken } = config;
  const log = createLog(config.logLevel, secretsOf(config), host.logTo);
  surviveRejections(host, log);
  if (discordToken !== null && !options.chat) {
    const health = await openHealth(config, log);
    try {
      const news = newsInLog(log);
      const warm = warmAnswers(config, log);
      const open = (): Promise<OpenedContent | null> =>
        openBesideReading(config, host, { log, news, beforeUse: warm });
      return await withContent({ config, log, host, news, open }, async (content) => {
        health.hasContent(content.live);
        const page = openPage(config, content.live, log);
        try {
          const around = { content, warm, log, host, signals, health };
          return await runOnDiscord({ ...config, discordToken }, around);
        } finally {
          await page.close();
        }
      });
    } finally {
      await health.close();
    }
  }
  let tell = (notice: string): void => say(host, wrapLines(notice, styleFor(host.stderr)));
  const news = newsInChat((notice) => tell(notice));
  const open = (): Promise<OpenedContent | null> => openContent(config, host, news);
  return withContent({ config, log, host, news, open }, async ({ live }, hangUp) => {
    if (discordToken === null) {
      const notice = 'No DISCORD_TOKEN is set, so this is a chat in the terminal.';
      say(host, wrap(notice, styleFor(host.stderr)));
    }
    await runChat({ live, host, hangUp }, (chat) => (tell = (notice) => chat.tell(notice)));
    return EXIT.stopped;
  });
}

interface Surroundings {
  readonly config: Config;
  readonly log: Log;
  readonly host: HostProcess;
  readonly news: ContentNews;
  readonly open: () => Promise<OpenedContent | null>;
}

/** Runs `use` on the articles while they are kept in step with their folder. */
async function withContent(
  { config, log, host, news, open }: Surroundings,
  use: (content: OpenedContent, hangUp: HangUp) => Promise<ExitCode>,
): Promise<ExitCode> {
  const content = await open();
  if (content === null) return EXIT.configuration;
  const { live } = content;
  const followed = followContent({ folder: config.contentDir, live, log });
  const hangUp = onHangUp({
    signals: host.events,
    isOnTerminal: () => host.isOnTerminal(),
    onReload: () => void reloadByHand(followed, news),
    onLeft: () => host.endByHangUp(),
  });
  try {
    return await use(content, hangUp);
  } finally {
    hangUp.ignore();
    followed.stop();
  }
}

async function reloadByHand(followed: FollowedContent, news: ContentNews): Promise<void> {
  const outcome = await followed.reload();
  if (outcome?.kind === 'unchanged' && !outcome.isRecovery) news.unchanged(outcome);
}
