import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openGroundswell } from '@groundswell/cli';
import type { Groundswell, ReportAsked } from '@groundswell/contract';
import { sampleTimezone, writeSample } from '@groundswell/sample';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepared } from './prepared.ts';

const asked: ReportAsked = { names: 'full', view: 'lead', codebook: 'mindset' };
let folder: string;
let groundswell: Groundswell;
let browser: Browser;
let chat: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-report-'));
  groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([await writeSample(folder)], { sample: true, timezone: sampleTimezone });
  chat = (await groundswell.chats.list('lead'))[0]!.chat;
  await groundswell.reports.write(chat, 'introduction', 'Welcome, **everybody**.');
  browser = await chromium.launch({
    executablePath: (await prepared()).chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await groundswell.close();
  await rm(folder, { recursive: true });
});

async function opened(
  width: number,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
  const { bytes } = await groundswell.reports.publish(chat, 'html', asked);
  const file = join(folder, 'report.html');
  await writeFile(file, bytes);
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, ...options })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url().slice(0, 20)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return { page, asked: requests, complaints };
}

it('opens from disk, asks for nothing, runs no script and fits a telephone', async () => {
  for (const width of [1280, 390]) {
    const { page, asked: requests, complaints } = await opened(width);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.locator('svg.pace:visible').count()).toBe(1);
    expect(await page.locator('svg.pace:visible .mark').count()).toBe(5);
    expect(await page.locator('svg.cloud').count()).toBe(5);
    expect(await page.locator('.introduction strong').textContent()).toBe('everybody');
    await page.context().close();
  }
});

it('keeps nobody out, wide or narrow, light or dark', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const width of [1280, 390]) {
    // Only here is its security policy set aside, for axe to be put into the page.
    const { page } = await opened(width, { bypassCSP: true });
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        `${colorScheme} at ${width}`,
      ).toEqual([]);
    }
    await page.context().close();
  }
});

it('sets no two words of a cloud onto each other', async () => {
  const { page } = await opened(1280);
  const boxes = await page.locator('svg.cloud').evaluateAll((clouds) =>
    clouds.map((cloud) => ({
      field: cloud.getBoundingClientRect(),
      words: [...cloud.querySelectorAll('text')].map((word) => word.getBoundingClientRect()),
    })),
  );
  for (const { field, words } of boxes) {
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter(({ left, right }) => left < field.left - 1 || right > field.right + 1)).toEqual([]);
    // A line is higher than its letters: what counts is whether these touch.
    const letters = words.map(({ left, right, top, height }) => ({
      ...{ left: left + 1, right: right - 1, top: top + height * 0.25, bottom: top + height * 0.75 },
    }));
    const touching = letters.filter((a, place) =>
      letters.slice(0, place).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(touching).toEqual([]);
  }
  await page.context().close();
});

it('is printed on A4, light, and no picture, quote or post is cut by a page’s end', async () => {
  const { page } = await opened(680);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const whole = await page.evaluate<{ kept: string; height: number }[]>(`
    [...document.querySelectorAll('h2,figure,svg,blockquote,tr,.transcript li,.together')]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => ({ kept: getComputedStyle(one).breakInside, height: one.getBoundingClientRect().height }))`);
  expect(whole.length).toBeGreaterThan(100);
  expect(whole.filter(({ kept }) => kept !== 'avoid')).toEqual([]);
  // What is higher than a page would be cut all the same: A4 without its margins, at 96 pixels an inch.
  const pageHeight = ((297 - 16 - 18) / 25.4) * 96;
  expect(whole.filter(({ height }) => height > pageHeight)).toEqual([]);
  expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(26, 30, 34)');
  await page.context().close();
});

it('is published as a PDF of A4 pages', async () => {
  process.env.CHROMIUM_PATH = (await prepared()).chromium;
  const { filename, bytes } = await groundswell.reports.publish(chat, 'pdf', asked);
  const pdf = Buffer.from(bytes).toString('latin1');
  expect([filename, pdf.slice(0, 5)]).toEqual([`${chat}.pdf`, '%PDF-']);
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.length).toBeLessThan(40);
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(boxes).toHaveLength(pages.length);
  expect(new Set(boxes.map(String))).toEqual(new Set(['595,842']));
});
