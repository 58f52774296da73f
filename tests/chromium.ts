/** A real Chromium: the one that `CHROMIUM_PATH` names, or the system's own. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

export async function openChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const executablePath = named ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    throw new Error('No Chromium was found; install it, or name it in CHROMIUM_PATH.');
  }
  // Its sandbox cannot be had by root, as whom containers run; it loads nothing but our own page.
  return await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
