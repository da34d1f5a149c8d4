import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import teams from './teams.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/teams/${name}`, import.meta.url));
const readFixture = async (name: string, options = {}) =>
  readAll(teams, (await openInput([fixture(name)])).files, options);
const channel = '19:aaaabbbbccccdddd0000111122223333@thread.tacv2';
const idOf = (id: number) => `${channel}/${id}`;

describe('answers of Microsoft Graph', () => {
  it('have subjects, mentions and emoji in their words', async () => {
    const post = postsIn(await readFixture('graph')).find((one) => one.post === idOf(1001));
    expect(post?.text).toBe('First week\nWhat did you learn, @Teal\u00a0Heron? 😄');
    expect(post).toMatchObject({ kind: 'start', mentions: ['00000000-0000-4000-8000-00000000000b'] });
  });

  it('have replies to the first post, quotations that are nobody’s mention, pictures, and edits', async () => {
    const post = postsIn(await readFixture('graph')).find((one) => one.post === idOf(1011));
    expect(post).toMatchObject({
      kind: 'reply',
      thread: idOf(1001),
      parent: idOf(1001),
      at: '2024-01-05T09:11:00.123456Z',
      edited_at: '2024-01-05T09:12:00Z',
      text: '> Amber Otter\n> What did you learn, @Teal\u00a0Heron?\nTo ask sooner',
      files: 1,
    });
    expect(post?.mentions).toBeUndefined();
  });

  it('are read as a single message too, and as plain text', async () => {
    const posts = postsIn(await readFixture('graph'));
    expect(posts.find((one) => one.post === idOf(1013))).toMatchObject({ text: 'Agreed', thread: idOf(1001) });
    expect(posts.find((one) => one.post === idOf(1012))?.text).toBe('Thanks <&> so on');
  });

  it('name teams and channels where their lists lie beside them', async () => {
    const all = await readFixture('graph');
    expect(all.find((one) => one.type === 'community')).toMatchObject({ name: 'Willow Works' });
    expect(all.filter((one) => one.type === 'channel')).toMatchObject([{ name: 'Learning', topic: 'What we learn' }]);
    const [bare] = (await openInput([fixture('graph')])).files.filter((file) => file.path === 'channel-1.json');
    const unnamed = await readAll(teams, [bare!]);
    expect(unnamed.find((one) => one.type === 'channel')).toMatchObject({ name: 'Channel aaaabbbb' });
  });

  it('leave out events, deleted posts and a time that is malformed, and say so', async () => {
    const all = await readFixture('graph');
    expect(ledgerOf(all).leftOut).toMatchObject({ 'system notice': 1, deleted: 1, unreadable: 1, duplicate: 1 });
    const said = all.find((one) => one.type === 'left-out' && one.reason === 'unreadable');
    expect(said).toMatchObject({ file: 'channel-1.json' });
    expect(said?.type === 'left-out' && said.text).toContain('"createdDateTime"');
  });

  it('have chats and private channels only when asked to', async () => {
    expect(ledgerOf(await readFixture('graph')).leftOut.private).toBe(3);
    const all = await readFixture('graph', { includePrivate: true });
    expect(
      all.filter((one) => one.type === 'channel' && one.private).map((one) => one.type === 'channel' && one.name),
    ).toEqual(['19:cccc@thread.v2', 'Board']);
  });

  it('hand a later edit of a post on', async () => {
    const message = {
      id: '1',
      messageType: 'message',
      createdDateTime: '2024-01-05T09:00:00Z',
      from: { user: { id: 'a', displayName: 'Amber Otter' } },
      body: { contentType: 'text', content: 'first' },
      channelIdentity: { teamId: 't', channelId: 'c' },
    };
    const edited = {
      ...message,
      body: { contentType: 'text', content: 'second' },
      lastEditedDateTime: '2024-01-05T09:05:00Z',
    };
    const all = await readAll(
      teams,
      filesOf({ 'a.json': JSON.stringify([message]), 'b.json': JSON.stringify([edited]) }),
    );
    expect(postsIn(all).map((post) => post.text)).toEqual(['first', 'second']);
  });

  it('are refused where no file has messages', async () => {
    await expect(readAll(teams, filesOf({ 'a.json': '{"value": []}' }))).rejects.toThrow(Refusal);
  });
});

describe('the native export', () => {
  it('is read by its keys in PascalCase', async () => {
    const [first, second, third] = postsIn(await readFixture('native'));
    expect(first).toMatchObject({ at: '2025-08-05T13:24:27.88Z', text: 'Try this\n```\na = 1\nb = 2\n```' });
    expect(second).toMatchObject({ kind: 'reply', thread: idOf(2001), text: 'Works' });
    expect(third?.member).toBeUndefined();
  });
});

// Messages by people in channels, each once, as counted by other means.
const real = [
  { file: 'graph-docs', read: 33, kept: 18 },
  { file: 'TeamsDataExport-excerpt', read: 6, kept: 5 },
];

describe('real exports of Teams', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/teams/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect(await teams.accepts(input.files)).toBeGreaterThan(0.9);
      expect(ledgerOf(await readAll(teams, input.files))).toMatchObject(figures);
      await input.close();
    });
  }
});
