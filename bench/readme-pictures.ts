/**
 * The two pictures of the README: an answer as a member sees it, wide and light, and on a phone, dark.
 *
 *   npm run --silent build && npx tsx bench/readme-pictures.ts
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openChromium } from '../tests/chromium.ts';
import { startedPreview } from './started-preview.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PATIENCE_MS = 120_000;

const preview = await startedPreview();
const browser = await openChromium();

const wide = await browser.newPage({ viewport: { width: 740, height: 640 } });
await open(wide, 'Why does old brickwork need lime mortar instead of cement?');
await wide.getByRole('button', { name: 'Light' }).click();
await picture(wide, 'answer-wide');

const phone = await browser.newPage({ viewport: { width: 390, height: 700 } });
await open(phone, 'When was the old bridge in Mostar rebuilt?');
await picture(phone, 'answer-phone');

await browser.close();
await preview.close();

async function open(page: Page, question: string): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(preview.url);
  await page.getByText('The bot is online').waitFor({ state: 'attached' });
  const field = page.getByRole('textbox', { name: /^Message / });
  // Of what was asked before on the other page, if anything.
  const rated = page.getByRole('article').getByRole('button', { name: 'Helpful', exact: true });
  const answersBefore = await rated.count();
  await field.fill(`@Docent ${question}`);
  await field.press('Enter');
  await rated.nth(answersBefore).waitFor();
  // From the question on.
  await page
    .getByRole('article')
    .nth(-2)
    .evaluate((one) => one.scrollIntoView());
  await field.blur();
}

/** Without the switches of the preview, which Discord does not have. */
async function picture(page: Page, name: string): Promise<void> {
  await page.locator('.columns').screenshot({
    path: here(`docs/pictures/${name}.png`),
    animations: 'disabled',
    style: '.pane-buttons { display: none }',
  });
}
