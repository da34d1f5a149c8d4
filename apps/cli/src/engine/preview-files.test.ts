import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Groundswell } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGroundswell } from './open-groundswell.ts';

let folder: string;
let groundswell: Groundswell;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-preview-'));
  groundswell = await openGroundswell({ home: join(folder, 'home') });
});
afterEach(async () => {
  await groundswell.close();
  await rm(folder, { recursive: true });
});

async function file(name: string, lines: string[]): Promise<string> {
  await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
}

const header = 'author,time,text';
const table = (name: string, times: string[]) =>
  file(name, [header, ...times.map((time, at) => `Amber Otter ${at % 2},${time},We tried it ${at} times.`)]);

it('shows what files would come to, and keeps nothing', async () => {
  const days = Array.from({ length: 7 }, (_, at) => `2024-01-0${at + 1}T10:00:00Z`);
  const [preview, ...more] = await groundswell.preview([await table('answers.csv', days)], {});
  expect(more).toEqual([]);
  expect(preview).toMatchObject({
    files: ['answers.csv'],
    source: 'csv',
    community: 'answers',
    kept: 7,
    read: 7,
    people: 2,
    from: '2024-01-01',
    to: '2024-01-07',
    needsTimezone: false,
    asks: [],
    problem: null,
  });
  expect(preview?.posts).toHaveLength(5);
  expect(preview?.posts[0]).toEqual({
    channel: 'answers',
    author: 'Amber Otter 0',
    at: '2024-01-01T10:00:00.000Z',
    text: 'We tried it 0 times.',
  });
  expect(await groundswell.imports()).toEqual([]);
  expect(await readdir(join(folder, 'home', 'records'))).toEqual([]);
});

it('asks for the zone where the times need one, and shows them in the zone that it would be', async () => {
  const path = await table('answers.csv', ['2024-07-01 10:00:00']);
  const [asking] = await groundswell.preview([path], {});
  expect(asking).toMatchObject({ needsTimezone: true, timezone: 'UTC', asks: ['timezone'], problem: null, kept: 1 });
  const [told] = await groundswell.preview([path], { timezone: 'Europe/London' });
  expect(told).toMatchObject({ needsTimezone: true, timezone: 'Europe/London', asks: [], kept: 1 });
  expect(told?.posts[0]?.at).toBe('2024-07-01T09:00:00.000Z');
  expect((await groundswell.options()).timezone).toBe('UTC');
});

it('asks for everything at once, and shows nothing that rests on a guess', async () => {
  const [preview] = await groundswell.preview([await table('answers.csv', ['3/4/2024 10:00', '5/6/2024 11:00'])], {});
  expect(preview).toMatchObject({ asks: ['date-order', 'timezone'], posts: [], kept: 0 });
  expect(preview?.problem).toContain('3/4/2024');
  const said = { timezone: 'Europe/London', map: { 'date-order': 'dmy' } };
  const [told] = await groundswell.preview([join(folder, 'answers.csv')], said);
  expect(told).toMatchObject({ asks: [], problem: null, from: '2024-04-03', to: '2024-06-05' });
});

it('asks for the source where nobody can read it, and takes a person at their word', async () => {
  const path = await file('letter.txt', ['Dear all,', '', 'this is only a letter.']);
  const [preview] = await groundswell.preview([path], {});
  expect(preview).toMatchObject({ source: null, asks: ['source'], problem: expect.stringContaining('letter.txt') });
  const [named] = await groundswell.preview([path], { source: 'slack' });
  expect(named).toMatchObject({ source: 'slack', confidence: 1, problem: expect.stringContaining('Slack') });
});

it('tells what was left out with examples, and shows each input by itself', async () => {
  const channel = join(folder, 'export', 'general');
  await mkdir(channel, { recursive: true });
  const said = [
    { type: 'message', subtype: 'channel_join', user: 'U1', ts: '1704450600.000100', text: 'joined' },
    { type: 'message', user: 'U1', ts: '1704450700.000100', text: 'We tried it.' },
  ];
  await writeFile(join(channel, '2024-01-05.json'), JSON.stringify(said));
  await writeFile(join(folder, 'export', 'channels.json'), JSON.stringify([{ id: 'C1', name: 'general' }]));
  await writeFile(join(folder, 'export', 'users.json'), JSON.stringify([{ id: 'U1', name: 'amber' }]));
  const csv = await table('answers.csv', ['2024-01-05T10:00:00Z']);
  const previews = await groundswell.preview([csv, join(folder, 'export')], {});
  expect(previews.map(({ source, kept }) => [source, kept])).toEqual([
    ['csv', 1],
    ['slack', 1],
  ]);
  expect(previews[1]).toMatchObject({
    leftOut: [{ reason: 'system notice', count: 1, examples: [{ file: 'general/2024-01-05.json' }] }],
    posts: [{ author: 'amber', channel: 'general' }],
  });
});
