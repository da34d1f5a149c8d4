import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, ListedChat, ShownChat } from '@groundswell/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chatRecords } from '../chats/chat-records.ts';
import { randomFrom } from '../twins/random.ts';
import { type Served, serve, type Visit } from './served.ts';
import { settled, soon } from './settled.ts';

let served: Served;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  served = await serve(async (groundswell, folder) => {
    const path = join(folder, 'chat.ndjson');
    const records = chatRecords({ unlabelled: 0.4, random: randomFrom(7).next });
    await writeFile(path, records.map((one) => JSON.stringify(one)).join('\n'));
    await groundswell.ingest([path], { timezone: 'Europe/London' });
  });
  visit = await served.visit({ viewport: { width: 1280, height: 900 } });
  page = visit.page;
});
afterAll(() => served?.close());

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api/${path}`)).json()) as T;
const panel = (name: string | RegExp) => page.getByRole('region', { name });
const listed = async () => (await ask<{ chats: ListedChat[] }>('chats')).chats[0]!;
const shown = async () => ask<ShownChat>(`chats/${(await listed()).chat}`);
const asked = async () => (await ask<Answer>('metrics/chat-questions')).rows;

it('opens a chat that was found, with every question that its hosts asked', async () => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Chats' }).click();
  await page.getByRole('heading', { level: 1, name: /^One chat, on 9 June 2026, with \d+ people\.$/ }).waitFor();
  await panel('Which chats were there, and who came?').getByRole('link').click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe(`/chats/${(await listed()).chat}`);
  for (const { question, answers } of await asked())
    await page
      .getByRole('region', { name: new RegExp(`^${question} `) })
      .getByText(`${answers} answers from`)
      .waitFor();
  const pace = panel('How did the chat go, minute by minute?').getByRole('img');
  expect(await pace.getAttribute('aria-label')).toMatch(/^Bars of \d+ minutes, 17:0\d to .*; Q1 at 17:0\d; Q2 at /);
});

it('moves a post by keyboard: it is counted there, and the next one can be moved at once', async () => {
  const before = await shown();
  const open = before.posts.filter(({ question, part }) => question === null && part === 'chatter');
  const places = panel(/^Which posts are not placed/);
  await places.getByRole('button', { name: `${open.length} not placed` }).click();
  const row = places.locator(`li[data-post="${open[0]!.post}"]`);
  await row.focus();
  await page.keyboard.press('3');
  await places.getByText('Moved to: Q3.').waitFor();
  await soon(() => row.count()).toBe(0);
  expect(await page.locator(':focus').getAttribute('data-post')).toBe(open[1]!.post);
  const inQ3 = before.posts.filter(({ question }) => question === 'Q3').length + 1;
  await places
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^Q3 ${inQ3}`) })
    .waitFor();
  // The page has it moved before the server does.
  const moved = async () => (await shown()).posts.find(({ post }) => post === open[0]!.post);
  await soon(async () => (await moved())?.moved).toBe(true);
  expect((await moved())?.question).toBe('Q3');
  const answers = Number((await asked()).find(({ question }) => question === 'Q3')?.answers);
  await page.getByRole('region', { name: /^Q3 / }).getByText(`${answers} answers from`).waitFor();
});

it('keeps a comment on a question, which is there when the page is loaded anew', async () => {
  const question = page.getByRole('region', { name: /^Q3 / });
  await question.getByRole('button', { name: '+ Write a comment on Q3' }).click();
  await question.getByRole('textbox').fill('Here it was **about locks**, <b>not</b> keys.');
  await question.getByRole('button', { name: 'Keep' }).click();
  await question.getByRole('strong').filter({ hasText: 'about locks' }).waitFor();
  await page.reload();
  await question.getByText('Here it was about locks, <b>not</b> keys.').waitFor();
  expect((await shown()).posts.filter(({ moved }) => moved)).toHaveLength(1);
});

it('finds what was said by words, and narrows it to a place; the address keeps both', async () => {
  const transcript = panel('What was said?');
  await transcript.getByRole('searchbox').fill('keeper 2');
  await soon(() => new URL(page.url()).searchParams.get('find')).toBe('keeper 2');
  await transcript.getByRole('button', { name: /^Q5 / }).click();
  await settled(page);
  const rows = transcript.locator('li[data-post]');
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  for (const place of await rows.getByRole('combobox').all()) expect(await place.inputValue()).toBe('Q5');
  await page.reload();
  await soon(() => rows.count()).toBe(count);
  await transcript.getByRole('searchbox').fill('');
  await transcript.getByRole('button', { name: /^Q5 / }).click();
  await soon(() => new URL(page.url()).search).toBe('');
});

it('adds a question by the post that asks it, chosen on the page, and takes it away again', async () => {
  const before = await shown();
  const free = before.posts.find(({ part, question }) => part === 'answer' && question === 'Q2')!;
  await page.getByRole('button', { name: '+ Add a question' }).click();
  await page.getByLabel('Number').fill('9');
  await page.getByRole('combobox', { name: 'The post that asks it' }).fill(free.text.slice(0, 40));
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.locator('#q9').waitFor();
  const added = (await listed()).questions.find(({ question }) => question === 'Q9')!;
  expect([added.posts, added.askedAt]).toEqual([[free.post], free.at]);
  await page.getByRole('button', { name: 'Edit Q9' }).click();
  await page.getByRole('button', { name: 'Take this question away' }).click();
  await soon(() => page.locator('#q9').count()).toBe(0);
});

it('says what the host said: another title, how many came', async () => {
  await page.getByRole('button', { name: 'Edit the chat' }).click();
  await page.getByLabel('Title').fill('What the locks taught us');
  await page.getByLabel('How many came, as the host said').fill('120');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('heading', { level: 1, name: 'What the locks taught us' }).waitFor();
  await page.getByText('The host counted 120').waitFor();
});

it('chooses quotes with a reason; one is dropped, and the rule’s choice brought back', async () => {
  const quotes = panel('What was said to Q1');
  const first = quotes.getByRole('listitem').first();
  const words = await first.getByRole('blockquote').textContent();
  expect(await first.textContent()).toMatch(/chosen: /);
  await first.getByRole('button', { name: /^Drop: / }).click();
  await soon(() => quotes.getByRole('blockquote').first().textContent()).not.toBe(words);
  await quotes.getByRole('button', { name: 'As the rule chooses' }).click();
  await soon(() => quotes.getByRole('blockquote').first().textContent()).toBe(words);
});

it('is published as a page of its own, with pseudonyms where these are chosen', async () => {
  await page.getByRole('button', { name: 'Names in full' }).click();
  await page.getByRole('menuitemradio', { name: 'as pseudonyms' }).click();
  await soon(() => new URL(page.url()).searchParams.get('names')).toBe('pseudonym');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('menuitem', { name: /\(HTML\)$/ }).click();
  const text = await readFile((await (await coming).path())!, 'utf8');
  expect(text).toContain('What the locks taught us');
  expect(text).toContain('<strong>about locks</strong>');
  expect(text).not.toMatch(/Keeper \d/);
  await page.getByText('Downloaded.').waitFor();
});

it('prints every post on paper, with the charts as wide as the paper', async () => {
  const drawn = () => panel('What was said?').locator('li[data-post]').count();
  const many = (await shown()).posts.length;
  expect(await drawn()).toBeLessThan(many);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
  expect(await drawn()).toBe(many);
  const tooWide = `[...document.querySelectorAll('main svg, main table')].filter((one) => one.getBoundingClientRect().right > 718).length`;
  expect(await page.evaluate(tooWide)).toBe(0);
  await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await soon(drawn).toBeLessThan(many);
});

it('shows an executive figures and what the facilitator wrote of them, and nobody’s posts', async () => {
  await page.getByRole('button', { name: 'View as Lead' }).click();
  await page.getByRole('menuitemradio', { name: 'Executive' }).click();
  await soon(() => panel('What was said?').count()).toBe(0);
  await settled(page);
  await page.getByText('about locks').waitFor();
  expect(await page.locator('blockquote, li[data-post]').count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Edit|^\+ / }).count()).toBe(0);
  expect(visit.complaints).toEqual([]);
});
