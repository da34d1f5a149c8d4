import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  const file = join(folder, 'workspace.db');
  const first = await openWorkspace(file);
  onTestFinished(async () => {
    first.close();
    await rm(folder, { recursive: true });
  });
  return { file, chats: first.chats, texts: first.chatTexts };
}

const place = {
  ...{ community: 'Craft', channel: 'ideas' },
  place: { source: 'slack', communityId: 'T1', channelId: 'C1' },
};
const hour = { start: '2024-01-05T18:00:00.000Z', end: '2024-01-05T19:00:00.000Z' };

it('keeps what was said of each chat, the last of everything', async () => {
  const { file, chats } = await opened();
  await chats.title('a', 'First');
  await chats.title('a', 'Second');
  await chats.attendance('a', 120);
  await chats.question('a', { question: 'Q2', text: 'Why?', askedAt: null, post: null, dropped: false });
  await chats.question('a', { question: 'Q2', text: null, askedAt: null, post: null, dropped: true });
  await chats.move('a', [
    { post: '7', to: 'Q1' },
    { post: '8', to: 'none' },
  ]);
  await chats.move('a', [{ post: '7', to: null }]);
  await chats.quote('a', { question: 'Q1', chosen: ['9', '7'], dropped: [] });
  await chats.quote('a', { question: 'Q2', chosen: null, dropped: ['7'] });
  await chats.quote('a', { question: 'Q3', chosen: [], dropped: [] });
  await chats.quote('a', { question: 'Q4', chosen: ['1'], dropped: [] });
  await chats.quote('a', { question: 'Q4', chosen: null, dropped: [] });
  await chats.forget('b', true);
  const again = await openWorkspace(file);
  expect(await again.chats.of('a')).toEqual({
    ...{ title: 'Second', attendance: 120, forgotten: false, moves: new Map([['8', 'none']]) },
    questions: [{ question: 'Q2', text: null, askedAt: null, post: null, dropped: true }],
    quotes: [
      { question: 'Q1', chosen: ['9', '7'], dropped: [] },
      { question: 'Q2', chosen: null, dropped: ['7'] },
      { question: 'Q3', chosen: [], dropped: [] },
    ],
  });
  expect((await again.chats.all()).get('b')?.forgotten).toBe(true);
  expect(await again.chats.of('c')).toMatchObject({ title: null, questions: [] });
  again.close();
});

it('says where a mark is that a workspace kept by names alone', async () => {
  const { file, chats } = await opened();
  const { id } = await chats.mark({ ...place, ...hour, place: null });
  const client = createClient({ url: `file:${file}` });
  for (const column of ['source', 'community_id', 'channel_id'])
    await client.execute(`alter table chat_marks drop column ${column}`);
  client.close();
  const again = await openWorkspace(file);
  expect(await again.chats.marks()).toEqual([{ id, ...place, ...hour, place: null }]);
  await again.chats.placeMark(id, place.place);
  expect(await again.chats.marks()).toEqual([{ id, ...place, ...hour }]);
  again.close();
});

it('takes a mark away with all that was said of its chat, and never gives its number again', async () => {
  const { chats, texts } = await opened();
  const { id } = await chats.mark({ ...place, ...hour });
  expect(await chats.marks()).toEqual([{ id, ...place, ...hour }]);
  await chats.title('marked-1', 'Ours');
  await texts.write('marked-1', 'closing', 'Thanks');
  await chats.unmark(id, 'marked-1');
  expect(await texts.chats()).toEqual([]);
  expect([await chats.marks(), (await chats.of('marked-1')).title]).toEqual([[], null]);
  expect((await chats.mark({ ...place, ...hour })).id).not.toBe(id);
});
