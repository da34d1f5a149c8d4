import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import mattermost from './mattermost.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/mattermost/${name}`, import.meta.url));
const readFixture = async (name: string, options = {}) =>
  readAll(mattermost, (await openInput([fixture(name)])).files, options);

describe("Mattermost's bulk export", () => {
  it('has replies inside their posts, with edits and the reactions of each', async () => {
    const [asked, answered, agreed] = postsIn(await readFixture('team'));
    expect(asked).toMatchObject({ kind: 'start', at: '2024-01-05T09:00:00.000Z', mentions: ['teal'] });
    expect(asked?.text).toBe('What did you learn, @teal?\n> hers\n```\nx := 1\n```');
    expect(answered).toMatchObject({
      kind: 'reply',
      thread: asked?.post,
      parent: asked?.post,
      edited_at: '2024-01-05T09:01:30.000Z',
      text: 'To ask sooner https://example.org/a',
    });
    expect(agreed).toMatchObject({ member: 'gone.one', thread: asked?.post });
    const reactions = (await readFixture('team')).filter((one) => one.type === 'reaction');
    expect(reactions).toMatchObject([{ member: 'teal', emoji: 'tada', at: '2024-01-05T09:00:05.000Z' }]);
  });

  it('leaves notices out by their type, and takes those of older exports for the system’s by their wording', async () => {
    const all = await readFixture('team');
    expect(ledgerOf(all).leftOut['system notice']).toBe(1);
    const joined = postsIn(all).find((post) => post.text === 'teal joined the channel.');
    expect(joined).toMatchObject({ bot: true });
    expect(joined?.member).toBeUndefined();
  });

  it('marks what bots and hooks post', async () => {
    const bots = postsIn(await readFixture('team')).filter((post) => post.bot);
    expect(bots.map((post) => post.text)).toEqual(['teal joined the channel.', 'It is nine', 'From a hook']);
  });

  it('keeps two posts of one millisecond apart, and the same one once', async () => {
    const posts = postsIn(await readFixture('team')).filter((post) => post.text.startsWith('Two of one'));
    expect(posts.map((post) => post.post)).toEqual([
      'willow/learning/teal/1704445200700',
      'willow/learning/teal/1704445200700/2',
    ]);
  });

  it('reads a channel that no line tells of, under its own name', async () => {
    const channels = (await readFixture('team')).filter((one) => one.type === 'channel');
    expect(channels).toMatchObject([
      { name: 'Learning', topic: 'What we learn' },
      { channel: 'willow/gone', name: 'gone' },
    ]);
  });

  it('takes administrators for facilitators', async () => {
    const members = (await readFixture('team')).filter((one) => one.type === 'member' && one.role === 'facilitator');
    expect(members).toMatchObject([{ member: 'amber', name: 'Amber Otter', email: 'amber.otter@example.org' }]);
  });

  it('has private channels and direct messages only when asked to', async () => {
    expect(ledgerOf(await readFixture('team')).leftOut.private).toBe(3);
    const all = await readFixture('team', { includePrivate: true });
    const hidden = all.filter((one) => one.type === 'channel' && one.private);
    expect(hidden).toMatchObject([{ name: 'Board' }, { community: 'direct-messages', name: 'amber, teal' }]);
  });

  it('is one community by the name that a person gives', async () => {
    const all = await readFixture('team', { community: 'ours', includePrivate: true });
    expect(new Set(postsIn(all).map((post) => post.community))).toEqual(new Set(['ours']));
  });

  it('is refused where it does not begin with its version, or holds no post', async () => {
    await expect(readAll(mattermost, filesOf({ 'a.jsonl': '{"type":"team"}' }))).rejects.toThrow(Refusal);
    await expect(
      readAll(mattermost, filesOf({ 'a.jsonl': '{"type":"version","version":1}\n{"type":' })),
    ).rejects.toThrow(/line 2/);
  });
});

// Posts and replies in public channels, six of them notices by their wording, as counted by hand.
const real = [
  { file: 'zulip-fixture-export.jsonl', read: 21, kept: 16, bots: 6 },
  { file: 'zulip-fixture-direct_channel-export.jsonl', read: 11, kept: 4, bots: 1 },
];

describe('real exports of Mattermost', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/mattermost/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect(await mattermost.accepts(input.files)).toBeGreaterThan(0.9);
      expect(ledgerOf(await readAll(mattermost, input.files))).toMatchObject(figures);
      await input.close();
    });
  }
});
