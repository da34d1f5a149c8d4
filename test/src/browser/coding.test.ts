import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredTheme, SourceRecord } from '@groundswell/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';
import { settled, soon } from './settled.ts';

/** Four posts in which fear is found, one in which it is negated, one without; each by somebody else. */
const sentences = [
  'I am afraid of asking.',
  'We were scared at first.',
  'People fear the new tool.',
  'Afraid of lunch, ha ha.',
  'There is no fear here.',
  'Lunch is at noon.',
];
let served: Served;
beforeAll(async () => {
  served = await serve(async (groundswell, folder) => {
    const places: SourceRecord[] = [
      { type: 'community', community: 'c', name: 'Lock Keepers' },
      { type: 'channel', community: 'c', channel: 'locks', name: 'locks' },
    ];
    const posts = sentences.map((text, at): SourceRecord => {
      const of = { community: 'c', channel: 'locks', member: `crew ${at}`, kind: 'start' as const };
      return { type: 'post', ...of, post: `${at}`, at: `2024-01-05T09:0${at}:00Z`, text };
    });
    const path = join(folder, 'locks.ndjson');
    await writeFile(path, [...places, ...posts].map((one) => JSON.stringify(one)).join('\n'));
    await groundswell.ingest([path], { timezone: 'UTC' });
  });
});
afterAll(() => served?.close());

const measured = async (): Promise<MeasuredTheme | undefined> =>
  ((await (await fetch(`${served.url}/api/codings/measured`)).json()) as { measured: MeasuredTheme[] }).measured[0];

/** Reads each post as it comes and presses the key of its answer. */
async function code(page: Page, keyOf: (text: string) => string): Promise<void> {
  for (let count = 0; count < sentences.length; count += 1) {
    await page.getByText(new RegExp(`^${count} of ${sentences.length} answered$`)).waitFor();
    await page.keyboard.press(keyOf((await page.getByRole('blockquote').textContent()) ?? ''));
  }
  await page.getByRole('button', { name: 'Finish and see' }).click();
}
const first = (text: string) => (/no fear|ha ha/.test(text) ? '3' : /afraid|scared|fear/i.test(text) ? '1' : '2');
const second = (text: string) => (/ha ha/.test(text) ? '1' : first(text));

async function beginAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name or initials').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
}

it('two people code the same posts without seeing each other’s answers, agree, settle, and measure the theme', async () => {
  const { page, complaints } = await served.visit({ viewport: { width: 1280, height: 900 } });
  await page.goto('/themes');
  await page.getByText('1 negated, kept apart').waitFor();
  await page.getByRole('link', { name: 'Code 50 posts of Fear' }).click();
  await page.getByRole('button', { name: 'Draw 50 posts' }).click();
  await beginAs(page, 'Amber');
  await page.getByRole('heading', { name: 'Does this post speak of “Fear”?' }).waitFor();
  await page.keyboard.press('1');
  await page.getByText(/^1 of 6 answered$/).waitFor();
  await page.keyboard.press('u');
  await code(page, first);
  await page.getByRole('heading', { name: /^You have finished\. A second person/ }).waitFor();
  const address = page.url();

  const other = await served.visit({ viewport: { width: 390, height: 844 } });
  await other.page.goto(address);
  await beginAs(other.page, 'Teal');
  await other.page.getByRole('heading', { name: 'Does this post speak of “Fear”?' }).waitFor();
  expect(await other.page.getByText('Amber').count()).toBe(0);
  await code(other.page, second);
  await other.page.getByRole('heading', { name: 'Two people agree on 5 of 6 posts about “Fear”' }).waitFor();
  await other.page.getByText('Amber: only negated or ironic · Teal: yes').waitFor();
  expect((await measured())?.basis).toBe('apart');
  await other.page
    .getByRole('group', { name: 'Settled answer' })
    .getByRole('button', { name: /negated/ })
    .click();
  await other.page.getByRole('heading', { name: 'Against the settled answers' }).waitFor();
  await other.page.getByText(/^Of 6 coded, 2 negated or ironic/).waitFor();
  expect((await measured())?.measures.map(({ precision }) => precision.value)).toEqual([0.75]);

  await page.goto('/themes');
  await page.getByText(/^measured precision 0\.75 \(0\.\d\d–0\.\d\d\), 6.posts, 2 coders/).waitFor();
  await page.getByRole('button', { name: '1 negated, kept apart: read them, Fear' }).click();
  await page.getByRole('heading', { name: '“Fear”, negated: kept apart' }).waitFor();
  await soon(() => page.getByRole('blockquote').allTextContents()).toEqual(['There is no fear here.']);
  expect(page.url()).toContain('hits=negated');
  await settled(page);
  expect([...complaints, ...other.complaints]).toEqual([]);
});

it('an executive sees what is measured, and no post', async () => {
  const { page } = await served.visit();
  await page.goto('/coding?coding=1&view=executive');
  await page.getByText(/^An executive sees the figures, and no posts/).waitFor();
  await settled(page);
  expect(await page.getByRole('blockquote').count()).toBe(0);
});
