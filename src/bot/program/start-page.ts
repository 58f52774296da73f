/** The page for visitors beside the bot, where the operator has set a port for it. */
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import type { LiveLibrary } from '../../content/live-library.ts';
import type { Library } from '../../knowledge/index.ts';
import { readAnewIfLost } from '../../content/read-anew.ts';
import type { WebServer } from '../../web/web-server.ts';
import { afterReading } from '../after-reading.ts';

type PageConfig = Pick<Config, 'webPort' | 'webHost' | 'staleAfterYears'>;

/** Opens once the articles are in use: it has no way to say that they are not. */
export function openPage(
  config: PageConfig,
  live: Pick<LiveLibrary, 'current' | 'reading' | 'reload'>,
  log: Pick<Log, 'error' | 'info'>,
): { close(): Promise<void> } {
  let isClosed = false;
  let page: Promise<WebServer | null> | null = null;
  afterReading(live, () => {
    if (!isClosed) page = startPage(config, live, log);
  });
  return {
    async close() {
      isClosed = true;
      await (await page)?.close();
    },
  };
}

/** Null where it is not asked for, or cannot be served, which is logged: the bot goes on without it. */
export async function startPage(
  { webPort, webHost, staleAfterYears }: PageConfig,
  live: { current(): { readonly library: Library }; reload(): Promise<unknown> },
  log: Pick<Log, 'error' | 'info'>,
): Promise<WebServer | null> {
  if (webPort === null) return null;
  // Loaded here, because most bots have no such page.
  const { startWebServer } = await import('../../web/web-server.ts');
  try {
    const page = await startWebServer({
      host: webHost,
      port: webPort,
      library: () => live.current().library,
      staleAfterYears,
      today: () => new Date(),
      now: () => performance.now(),
      onBug(error) {
        log.error({ err: error }, 'a request to the page for visitors failed');
        readAnewIfLost(error, live);
      },
    });
    log.info({ url: page.url }, 'the page for visitors is served');
    return page;
  } catch (error) {
    log.error(
      { err: error, webHost, webPort },
      'the page for visitors cannot be served; choose another WEB_PORT or WEB_HOST',
    );
    return null;
  }
}
