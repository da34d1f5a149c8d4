import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';
import { settled } from './settled.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => await served?.close());

/** How many sheets a PDF of Chromium's has. */
const sheets = (pdf: Buffer): number => Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

it.each([
  ['A4', 1280, '/'],
  ['Letter', 1280, '/'],
  ['Letter', 1920, '/?view=executive&from=2025-04-01'],
  ['A4', 390, '/?team=Customer+Care'],
])('the Summary prints on one sheet of %s from a window of %i px, at %s', async (format, width, path) => {
  const { page, complaints } = await served.visit({ viewport: { width, height: 900 }, colorScheme: 'dark' });
  await page.goto(path);
  await settled(page);
  expect(sheets(await page.pdf({ format }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Made with Groundswell').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'PowerPoint' }).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('the page is taken along as it is filtered, in each of the three formats', async () => {
  const { page } = await served.visit({ locale: 'en-US' });
  await page.goto('/?from=2026-03-02&to=2026-08-30');
  await settled(page);
  for (const [words, ending] of [
    ['PDF', 'pdf'],
    ['HTML', 'html'],
    ['PowerPoint', 'pptx'],
  ]) {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: words, exact: true }).click();
    expect((await file).suggestedFilename()).toBe(`summary-2026-03-02-to-2026-08-30.${ending}`);
  }
});

it('says what answers are worth only by the minutes that somebody gave, beside which they can be changed', async () => {
  const { page, complaints } = await served.visit();
  await page.goto('/');
  await settled(page);
  const sentence = page.getByText(/^Questions answered by colleagues/);
  expect(await sentence.count()).toBe(0);
  await page.getByRole('button', { name: 'Say what an answered question is worth to you' }).click();
  await page.getByLabel('Minutes that an answered question saves').fill('20');
  await page.getByRole('button', { name: 'Say it in hours' }).click();
  await sentence.waitFor();
  expect(await sentence.textContent()).toContain('at your 20 minutes each, about ');
  await page.getByRole('button', { name: 'Change the minutes' }).click();
  await page.getByRole('button', { name: 'Say nothing of hours' }).click();
  await page.getByRole('button', { name: 'Say what an answered question is worth to you' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
