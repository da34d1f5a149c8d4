import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Groundswell, type PostRecord, questionSchema, type SourceRecord } from '@groundswell/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';

let folder: string;
let groundswell: Groundswell;

const people = ['Amber Otter', 'Blue Heron', 'Coral Finch', 'Dusk Marten', 'Elm Plover', 'Fern Wren'];
const firstMonday = Date.UTC(2025, 0, 6);
const dayLength = 86_400_000;

/** Six people post on every Monday of 40 weeks: the first asks, of what they fear, and the second answers a minute later. */
function company(): SourceRecord[] {
  const posts = Array.from({ length: 40 }, (_, week) =>
    people.map(
      (_, person): PostRecord => ({
        ...{ type: 'post', community: 'c', channel: 'general', post: `${week}-${person}`, member: `m${person}` },
        ...(person === 1 ? { kind: 'reply', thread: `${week}-0` } : { kind: 'start' }),
        at: new Date(firstMonday + week * 7 * dayLength + 36e6 + person * 60_000).toISOString(),
        text: person === 0 ? 'Are you afraid to ask?' : 'We tried it.',
      }),
    ),
  );
  return [
    { type: 'community', community: 'c', name: 'Company' },
    { type: 'channel', community: 'c', channel: 'general', name: 'general' },
    ...people.map((name, person): SourceRecord => ({ type: 'member', community: 'c', member: `m${person}`, name })),
    ...posts.flat(),
  ];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-summary-'));
  await writeFile(
    join(folder, 'company.ndjson'),
    company()
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
  const months = ['05', '06', '07', '08'].map((month, at) => `2025-${month}-01,${4 + at / 10}`);
  await writeFile(join(folder, 'measures.csv'), ['period,Satisfaction', ...months].join('\n'));
  groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([join(folder, 'company.ndjson')], { timezone: 'UTC' });
  await groundswell.ingest([join(folder, 'measures.csv')], { source: 'measures' });
});
afterAll(async () => {
  await groundswell.close();
  await rm(folder, { recursive: true });
});

const ask = (asked: object = {}) => groundswell.summaries.report(questionSchema.parse(asked));

it('is about the last six months, as the page opens, and shows the figures of the metrics themselves', async () => {
  const report = await ask();
  expect(report.period).toEqual({ from: '2025-04-07', to: '2025-10-06' });
  expect(report.about).toBe('Company');
  const question = questionSchema.parse(report.period);
  const contributors = await groundswell.answer('contributors', question);
  expect(report.cards[0]).toMatchObject({ title: 'Contributors', value: contributors.total?.contributors });
  expect(report.engagement.rows.map(({ people }) => people)).toEqual(contributors.rows.map((row) => row.participants));
  const themes = await groundswell.answer('themes', question);
  expect(report.themes.rows.map(({ label, size }) => [label, size])).toEqual(
    themes.rows.filter((row) => row.people !== 0).map((row) => [row.label, row.people]),
  );
  expect(report.channels.rows).toEqual([{ channel: 'general', posts: 162, people: 6, lastPost: '2025-10-06' }]);
});

it('shows the company’s own figures that lie in the period', async () => {
  const { measures } = await ask();
  expect(measures).toMatchObject([{ name: 'Satisfaction', grain: 'month' }]);
  expect(measures[0]?.values.map(({ value }) => value)).toEqual([4, 4.1, 4.2, 4.3]);
  expect((await ask({ from: '2025-02-01', to: '2025-03-01' })).measures).toEqual([]);
});

it('hides from an executive what describes fewer than five people', async () => {
  const { themes, minimumGroup } = await ask({ view: 'executive' });
  expect(minimumGroup).toBe(5);
  expect(themes.rows.find(({ label }) => label === 'Fear')?.size).toBeNull();
});

it('says the filters in words, and lists every theme where one is chosen', async () => {
  const report = await ask({ theme: 'fear', channel: 'general' });
  expect(report.filters).toEqual(['channel: #general', 'theme: Fear']);
  expect(report.cards[0]?.value).toBe(1);
  expect(report.themes.rows).toEqual((await ask({ channel: 'general' })).themes.rows);
});

it('is written as a file that is called by its period', async () => {
  const { filename, bytes } = await groundswell.summaries.publish(questionSchema.parse({}), {
    format: 'html',
    paper: 'a4',
  });
  expect(filename).toBe('summary-2025-04-07-to-2025-10-06.html');
  expect(new TextDecoder().decode(bytes)).toContain('<h1>');
});

it('says nothing of value until the customer says what an answer is worth', async () => {
  expect((await ask()).value).toBeNull();
  await groundswell.assumptions.write({ minutesPerAnswer: 20 });
  // One question a week, for 27 weeks; for an executive too few people asked to show how many.
  expect((await ask()).value).toEqual({ answered: 27, minutes: 20 });
  expect((await ask({ view: 'executive' })).value).toBeNull();
  await groundswell.assumptions.write({ minutesPerAnswer: null });
  expect((await ask()).value).toBeNull();
});
