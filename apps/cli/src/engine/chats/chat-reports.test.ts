import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceRecord } from '@groundswell/contract';
import { expect, it, onTestFinished } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';

const records: SourceRecord[] = [
  { type: 'community', community: 'c', name: 'Company' },
  { type: 'channel', community: 'c', channel: 'general', name: 'general' },
  {
    ...{ type: 'chat', community: 'c', channel: 'general', chat: 'told', title: 'Told', at: '2024-01-05' },
    questions: [{ question: 'Q1', text: 'Why?' }],
  },
  {
    ...{ type: 'post', community: 'c', channel: 'general', post: '1', kind: 'start', at: '2024-01-05' },
    ...{ text: 'We tried it.', chat: 'told', question: 'Q1' },
  },
];

async function withRecords(told: SourceRecord[]) {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-reports-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'a.ndjson'), told.map((record) => JSON.stringify(record)).join('\n'));
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([join(folder, 'a.ndjson')], { timezone: 'UTC' });
  return groundswell;
}

it('keeps what a facilitator writes for the report of a chat', async () => {
  const groundswell = await withRecords(records);
  const { reports } = groundswell;

  await reports.write('told', 'introduction', '  One\r\n\r\ntwo \n');
  await reports.write('told', 'Q1', 'Why indeed');
  const texts = { introduction: 'One\n\ntwo', comments: { Q1: 'Why indeed' }, closing: '' };
  expect(await reports.texts('told', 'lead')).toEqual(texts);
  expect(await reports.write('told', 'Q1', ' ')).toEqual({ ...texts, comments: {} });
  await reports.write('told', 'closing', 'Thanks, @amber');
  expect(await reports.texts('told', 'executive')).toMatchObject({
    introduction: 'One\n\ntwo',
    closing: 'Thanks, somebody',
  });
  await expect(reports.write('other', 'Q1', 'x')).rejects.toThrow('There is no chat “other” (any more).');
  await expect(reports.write('told', 'middle', 'x')).rejects.toThrow('must be introduction');
  await groundswell.close();
});

const asked = { names: 'full', view: 'lead', codebook: 'mindset' } as const;
const said = (post: string, question: string, text: string, kind: 'start' | 'reshare' = 'start'): SourceRecord => ({
  ...{ type: 'post', community: 'c', channel: 'general', post, kind, at: '2024-01-05', text, chat: 'told', question },
});

it('knows neither people nor times where the source does not, counts posts, and goes question by question', async () => {
  const groundswell = await withRecords([
    ...records.slice(0, 2),
    {
      ...{ type: 'chat', community: 'c', channel: 'general', chat: 'told', title: 'Told', at: '2024-01-05' },
      questions: ['Why?', 'How?', 'And now?'].map((text, place) => ({ question: `Q${place + 1}`, text })),
    },
    said('a', 'Q2', 'A2 fear and trust'),
    said('b', 'Q1', 'A1 fear of failure'),
    said('c', 'Q2', 'RT @somebody: A2 trust', 'reshare'),
    said('d', 'Q1', 'A1 fear'),
  ]);
  await groundswell.chats.change('told', { attendance: 40 });
  const report = await groundswell.reports.report('told', asked);
  expect(report).toMatchObject({
    ...{ title: 'Told', startedAt: null, endedAt: null, hosts: [], people: null, newcomers: null, returning: null },
    ...{ posts: 4, attendance: 40, countedBy: 'posts', pace: [], links: [] },
  });
  expect(report.transcript.map(({ question }) => question)).toEqual(['Q1', 'Q1', 'Q2', 'Q2']);
  expect(report.transcript.every(({ at, seconds, author }) => at === null && seconds === null && author === null)).toBe(
    true,
  );
  expect(report.questions.map(({ answers, reshares, people }) => [answers, reshares, people])).toEqual([
    [2, 0, null],
    [1, 1, null],
    [0, 0, null],
  ]);
  expect(report.questions[0]!.terms[0]).toEqual({ term: 'fear', people: null, posts: 2 });
  expect(report.themes.find(({ label }) => label === 'Fear')).toMatchObject({ recurs: 2, of: 2, counts: [2, 1, 0] });
  await groundswell.close();
});

it('gives an executive no words, no names and no small figure', async () => {
  const groundswell = await withRecords(records);
  await groundswell.reports.write('told', 'closing', 'Thanks, @amber');
  const executive = { ...asked, view: 'executive' } as const;
  const report = await groundswell.reports.report('told', executive);
  expect(report).toMatchObject({ names: 'none', minimumGroup: 5, closing: 'Thanks, somebody', posts: null });
  expect([report.transcript, report.openQuestions, report.questions[0]!.quotes]).toEqual([[], [], []]);
  await expect(groundswell.reports.publish('told', 'csv', executive)).rejects.toThrow('no placed posts');
  await expect(groundswell.reports.publish('other', 'md', asked)).rejects.toThrow('There is no chat “other”');
  await groundswell.close();
});
