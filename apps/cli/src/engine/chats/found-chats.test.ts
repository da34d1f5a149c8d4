import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionSchema, type SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-chats-'));
});
afterEach(() => rm(folder, { recursive: true }));

const said = (member: string, minute: number, text: string): SourceRecord => ({
  ...{ type: 'post', community: 'c', channel: 'hour', post: `${member} ${minute}`, member, kind: 'start', text },
  at: new Date(Date.parse('2024-01-05T18:00:00Z') + minute * 60_000).toISOString(),
});
const chat = [
  said('teal', 0, 'Welcome all'),
  said('teal', 2, 'Q1: What holds you back?'),
  said('amber', 3, 'A1: Fear of the new'),
  said('coral', 14, 'A1 the time it takes'),
  said('teal', 12, 'Q2: What helps?'),
  said('amber', 15, 'A2: Colleagues'),
  said('teal', 22, 'Q3: What next?'),
];

async function exported(name: string, posts: SourceRecord[]): Promise<string> {
  const path = join(folder, `${name}.ndjson`);
  const place: SourceRecord = { type: 'community', community: 'c', name: 'Company' };
  await writeFile(path, [place, ...posts].map((record) => JSON.stringify(record)).join('\n'));
  return path;
}

it('finds a chat in what was imported, narrows to its questions, and calls it the same after every import', async () => {
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([await exported('a', chat)], { timezone: 'UTC' });
  const [found] = (await groundswell.options()).chats;
  expect(found).toMatchObject({ title: 'hour, 2024-01-05', day: '2024-01-05', questions: ['Q1', 'Q2', 'Q3'] });

  const rows = async () =>
    (await groundswell.answer('chat-questions', questionSchema.parse({}))).rows.map(({ question, answers, people }) => [
      question,
      answers,
      people,
    ]);
  expect(await rows()).toEqual([
    ['Q1', 2, 2],
    ['Q2', 1, 1],
    ['Q3', 0, 0],
  ]);
  const first = questionSchema.parse({ chat: found!.chat, question: 'Q1' });
  expect((await groundswell.answer('contributors', { ...first, grain: 'month' })).total?.posts).toBe(2);

  await groundswell.ingest(
    [await exported('b', [said('olive', 24, 'A3: More of it'), said('olive', -900, 'Hello')])],
    {},
  );
  expect((await groundswell.options()).chats.map((one) => one.chat)).toEqual([found!.chat]);
  expect((await rows()).at(-1)).toEqual(['Q3', 1, 1]);
  await groundswell.close();
});
