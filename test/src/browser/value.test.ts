import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Measure } from '@groundswell/contract';
import { sampleTruth, writeSampleMeasures } from '@groundswell/sample';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseOnPage } from './choose-on-page.ts';
import { type Served, serve, type Visit } from './served.ts';
import { settled, soon } from './settled.ts';

let served: Served;
let visit: Visit;
beforeAll(async () => {
  served = await serve();
  visit = await served.visit({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => served?.close());

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api/${path}`)).json()) as T;
const dayOf = (week: number) => new Date(Date.UTC(2025, 3, 7 + 7 * week)).toISOString().slice(0, 10);

/** Customer satisfaction as a spreadsheet has it, three weeks behind the people who wrote; one week without, and one slip. */
async function satisfaction(): Promise<string> {
  const { rows } = await ask<Answer>('metrics/contributors');
  const people = new Map(rows.map(({ period, contributors }) => [String(period), Number(contributors)]));
  const lines = Array.from({ length: 76 }, (_, week) => {
    // No noise but what the week's number gives: the same every time.
    const wobble = ((week * 37) % 11) / 5;
    const before = people.get(dayOf(week - 3));
    if (before === undefined || week === 40) return null;
    return `${dayOf(week)};${(60 + before / 10 + wobble).toFixed(1).replace('.', ',')}`;
  });
  return ['Week;CSAT', ...lines.filter((line) => line !== null), 'soon;71,0'].join('\n');
}

async function choose(card: Locator, field: string, option: string): Promise<void> {
  await card.getByRole('combobox', { name: field }).click();
  await card.page().getByRole('option', { name: option, exact: true }).click();
}

it('from a CSV of customer satisfaction to a verdict, in less than two minutes', async () => {
  const { page, complaints } = visit;
  const started = performance.now();
  await page.goto('/value');
  await settled(page);
  await page.getByRole('link', { name: 'Bring a measure on the Data page' }).click();
  await page.waitForURL(/\/data/);
  const card = await chooseOnPage(page, 'customer-satisfaction.csv', Buffer.from(await satisfaction()));
  await card.getByText('CSAT', { exact: true }).first().waitFor();
  expect(await card.getByText('1 thing to know').count()).toBe(1);
  await choose(card, 'Which way is good?', 'Higher is better');
  await card.getByRole('button', { name: 'Look again with this' }).click();
  await card.getByText(/· higher is better/).waitFor();
  await card.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'CSAT', level: 3 }).waitFor();
  const { measures } = await ask<{ measures: Measure[] }>('measures');
  expect(measures).toMatchObject([{ name: 'CSAT', better: 'higher', grain: 'week', company: true }]);

  await page.getByRole('link', { name: 'Business link' }).first().click();
  await page.getByRole('heading', { level: 1, name: /lead CSAT by about 3 weeks/ }).waitFor();
  await settled(page);
  await soon(() => page.getByText(/association, not cause/).count()).toBeGreaterThan(0);
  // Time does not fail the test; whoever looks at its output sees it.
  console.info(`From the empty page to the verdict: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  expect(complaints).toEqual([]);
});

it('draws both as an index, sets another engagement beside it, and keeps both in the address', async () => {
  const { page, complaints } = visit;
  await page.getByRole('button', { name: 'drawn on two axes' }).click();
  await page.getByRole('menuitemradio', { name: 'as an index of 100' }).click();
  await page.waitForURL(/scale=indexed/);
  await page.getByRole('button', { name: /^beside/ }).click();
  await page.getByRole('menuitemradio', { name: 'replies' }).click();
  await page.waitForURL(/beside=replies/);
  await page.reload();
  await settled(page);
  expect(await page.getByRole('heading', { level: 2, name: 'CSAT beside replies' }).count()).toBe(1);
  expect(await page.getByText('CSAT, 100 where both begin').count()).toBe(1);
  expect(complaints).toEqual([]);
});

it('keeps a target, and takes the measure away again', async () => {
  const { page, complaints } = visit;
  await page.goto('/data');
  await settled(page);
  await page.getByRole('button', { name: 'Change unit, direction or target' }).click();
  await page.getByRole('textbox', { name: 'Unit' }).fill('points');
  await page.getByRole('textbox', { name: 'Target' }).fill('80');
  await page.getByLabel('By', { exact: true }).fill('2026-12-31');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Target: 80 points by 31 Dec 2026').waitFor();
  await page.getByRole('button', { name: 'Take away', exact: true }).click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await soon(() => page.getByRole('heading', { name: 'CSAT', level: 3 }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('tells of a programme, and says what it changed and what it did not', async () => {
  const { page, complaints } = visit;
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-measures-'));
  await served.groundswell.ingest([await writeSampleMeasures(folder)], { sample: true });
  await rm(folder, { recursive: true });
  const { falls, none } = sampleTruth.measures;
  await page.goto('/value');
  await settled(page);
  await page.getByRole('button', { name: 'Tell of a programme' }).click();
  await page.getByRole('textbox', { name: 'What was done' }).fill('Nights');
  await page.getByLabel('It began on').fill(falls.started);
  await page.getByRole('combobox', { name: 'Teams that took part' }).press('ArrowDown');
  for (const team of falls.teams) await page.getByRole('option', { name: team, exact: true }).first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep the programme' }).click();
  const effects = page.getByRole('region', { name: 'What each programme changed' });
  await effects
    .getByText(new RegExp(`^${falls.measure} fell by .* hours more in the 3 teams that took part`))
    .waitFor();
  const quiet = effects.getByRole('row').filter({ hasText: none.measure });
  expect(await quiet.getByText(/^consistent with no effect/).count()).toBe(1);
  const before = page.getByRole('region', { name: 'Nights: did both go the same way before?' });
  await before.getByRole('img', { name: /^Line chart\. took part: / }).waitFor();
  expect(await before.getByText('Nights began').count()).toBe(1);
  expect(complaints).toEqual([]);
});
