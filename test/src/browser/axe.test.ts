import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseOnPage } from './choose-on-page.ts';
import { type Served, serve } from './served.ts';
import { settled } from './settled.ts';
import { heronWorks, heronWorksZip } from './slack-export.ts';

const pages = [
  ['Summary', '/'],
  ['Participation', '/participation'],
  ['Conversation', '/conversation'],
  ['Communities', '/communities'],
  ['A channel', '/communities/channel?channel=learning-lounge'],
  ['Themes with a theme chosen', '/themes?theme=trust'],
  ['Chats', '/chats'],
  ['A chat with a theme chosen', '/chats/craftchat-2026-09?theme=fear&question=Q3'],
  ['Network', '/network'],
  ['Business link', '/value'],
  ['Coding', '/coding'],
  ['Codebook with a word added', '/codebook?theme=trust&add=honesty'],
  ['Data', '/data'],
  ['Glossary', '/glossary'],
] as const;
// What another colour scheme can change; all else is as in the light.
const colourRules = ['color-contrast', 'link-in-text-block'];
const widths = [1280, 390];

/** What opens on top of a page or in place of a part of it, and how a person opens it. */
const openings: [name: string, path: string, width: number, open: () => Promise<void>][] = [
  ['the period and its calendar', '/', 1280, () => press(/^Period/)],
  ['more filters', '/themes?channel=field-notes', 1280, () => press('+ Filter')],
  ['the communities', '/', 1280, () => press(/^Community/)],
  ['whose eyes', '/', 390, () => press(/^View as/)],
  ['a definition', '/', 1280, () => press('What is Contributors?')],
  ['tables in place of charts', '/participation', 1280, pressAllTables],
  ['a chosen word and tables', '/themes?term=shift', 390, pressAllTables],
  ['what an executive sees', '/themes?theme=trust&view=executive', 1280, nothing],
  ['the question before an import is removed', '/data', 1280, () => press(/^Remove /)],
  ['the options of an import, a list of them, and how to export', '/data', 390, openImportOptions],
  ['the menu of a narrow screen', '/', 390, () => press('Menu')],
  ['the SQL of a metric', '/glossary', 390, openDetails],
  ['a page that is none', '/nowhere', 1280, nothing],
];

let served: Served;
let page: Page;
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  served = await serve();
  // Only here is the security policy set aside, for axe to be put into the page.
  page = (await served.visit({ bypassCSP: true, reducedMotion: 'reduce' })).page;
});
afterAll(() => served?.close());

it.each(pages)('%s keeps nobody out, wide or narrow, light or dark', async (_, path) => {
  await show(path, 1280);
  for (const width of widths) {
    await expectNoViolations(width, 'light');
    await expectNoViolations(width, 'dark');
  }
});

it.each(openings)('%s (%s, %i pixels): nobody is kept out, light or dark', async (_, path, width, open) => {
  await show(path, width);
  await open();
  await expectNoViolations(width, 'light');
  await expectNoViolations(width, 'dark', colourRules);
});

async function show(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await settled(page);
  await page.evaluate(axe);
}

async function expectNoViolations(width: number, colorScheme: 'light' | 'dark', rules?: string[]): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  await settled(page);
  expect(await violations(rules), `${colorScheme} at ${width}`).toEqual([]);
}

async function violations(rules?: string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) };
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

async function nothing(): Promise<void> {}

async function press(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

async function pressAllTables(): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Table', exact: true });
  for (let left = await buttons.count(); left > 0; left -= 1) await buttons.first().click();
}

async function openDetails(): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}

async function openImportOptions(): Promise<void> {
  await chooseOnPage(page, heronWorks.file, heronWorksZip());
  await openDetails();
  await page.getByLabel('Time zone').first().click();
  await page.getByRole('option').first().waitFor();
}
