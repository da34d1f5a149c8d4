import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import zulip from './zulip.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/zulip/${name}`, import.meta.url));
const readFixture = async (name: string, options = {}) =>
  readAll(zulip, (await openInput([fixture(name)])).files, options);
const say = (id: number, content: string, fields: object = {}) => ({
  content,
  id,
  sender_full_name: 'Amber Otter',
  timestamp: 1704445200 + id,
  ...fields,
});
const json = (value: unknown) => JSON.stringify(value);

describe('a zulip-archive mirror', () => {
  it('has topics in files that begin with a dot, and streams by the names of its index', async () => {
    const all = await readFixture('mirror');
    expect(postsIn(all).find((post) => post.post === '205')).toMatchObject({ channel: '1', kind: 'start' });
    expect(all.filter((one) => one.type === 'channel').map((one) => one.name)).toEqual(['learning', 'ideas/new']);
  });

  it('names streams after their folders where there is no index', async () => {
    const files = filesOf({ 'zulip_json/7-CISL.2FTDD.20caf.C3.A9/a.json': json([say(1, '<p>yes</p>')]) });
    const channel = (await readAll(zulip, files)).find((one) => one.type === 'channel');
    expect(channel).toMatchObject({ channel: '7', name: 'CISL/TDD café' });
  });

  it('takes a topic as a thread, and a quoted message as the one that is answered', async () => {
    const posts = postsIn(await readFixture('mirror'));
    const [first, second, third] = posts.filter((post) => ['201', '202', '204'].includes(post.post));
    expect(first).toMatchObject({ kind: 'start', member: 'Amber Otter', mentions: ['Teal Heron'] });
    expect(second).toMatchObject({ kind: 'reply', thread: '201', parent: '201' });
    expect(second?.mentions).toBeUndefined();
    expect(third).toMatchObject({ kind: 'reply', thread: '201', text: 'The end\nIt went well' });
    expect(third?.parent).toBeUndefined();
  });

  it('has quotations, silent mentions before them and formulas that are not counted as words', async () => {
    const post = postsIn(await readFixture('mirror')).find((one) => one.post === '202');
    expect(post?.text).toBe(
      '> @Amber\u00a0Otter said:\n> What did you learn, @Teal\u00a0Heron?\nThat `x^2` is a square.',
    );
  });

  it('shows code as code, and neither pictures nor previews', async () => {
    const posts = postsIn(await readFixture('mirror'));
    expect(posts.find((one) => one.post === '205')?.text).toBe('Which editor?\n```\nprint(1)\n```');
    expect(posts.find((one) => one.post === '208')).toMatchObject({ text: 'Glad to hear :tada:\nphoto.png', files: 1 });
  });

  it('keeps a message that stands in two streams once, and its thread whole', async () => {
    const all = await readFixture('mirror');
    const moved = postsIn(all).find((post) => post.post === '208');
    expect(moved).toMatchObject({ channel: '2', thread: '201' });
    expect(ledgerOf(all).leftOut.duplicate).toBe(1);
  });

  it('says which file is no list, and which message cannot be read', async () => {
    const files = filesOf({
      '1-a/x.json': json([say(1, 'yes')]),
      '1-a/y.json': '{"a": 1}',
      '1-a/z.json': '[\n{"id": 5}\n]',
      '1-a/cut.json': `[${json(say(2, 'cut'))},\n{"id"`,
    });
    const all = await readAll(zulip, files);
    expect(ledgerOf(all)).toMatchObject({ kept: 2, problems: 1, leftOut: { unreadable: 2 } });
  });
});

describe("Zulip's own export", () => {
  it('has edits, mentions, reactions, roles, e-mail addresses and the days on which people joined', async () => {
    const all = await readFixture('official');
    expect(all.find((one) => one.type === 'member' && one.member === '11')).toMatchObject({
      name: 'Amber Otter',
      email: 'amber.otter@example.org',
      role: 'facilitator',
      joined_on: '2023-09-23',
    });
    expect(all.find((one) => one.type === 'member' && one.member === '13')).toMatchObject({ guest: true });
    expect(all.filter((one) => one.type === 'reaction').map((one) => [one.member, one.emoji])).toEqual([
      ['12', 'tada'],
      ['13', 'heart'],
    ]);
    const [first] = postsIn(all);
    expect(first).toMatchObject({ at: '2024-01-05T09:00:00.250000Z', mentions: ['12'], member: '11' });
    expect(first?.text).toBe(
      'What did you learn this week, @Teal\u00a0Heron?\nSee the notes https://example.org/notes.',
    );
  });

  it('takes quotations, code and spoilers for what they are', async () => {
    const posts = postsIn(await readFixture('official'));
    expect(posts[1]).toMatchObject({ kind: 'reply', thread: '101', parent: '101' });
    expect(posts[1]?.mentions).toBeUndefined();
    expect(posts[1]?.text).toBe(
      '> @Amber\u00a0Otter said https://willow.example.org/#narrow/stream/1-learning/topic/first.20week/near/101:\n' +
        '> What did you learn this week, @Teal\u00a0Heron?\nTo ask sooner. And `make test` helps.',
    );
    expect(posts[2]).toMatchObject({
      mentions: ['12'],
      text: 'The answer\nIt was `x^2` all along\n@Teal\u00a0Heron was right',
    });
  });

  it('keeps private streams and direct messages only when asked to, and what is not explained for private', async () => {
    expect(ledgerOf(await readFixture('official')).leftOut.private).toBe(5);
    const all = await readFixture('official', { includePrivate: true });
    const channels = all
      .filter((one) => one.type === 'channel' && one.private)
      .map((one) => one.type === 'channel' && one.channel);
    expect(channels).toEqual(['2', 'direct-11-12', 'group-5', 'unknown-77']);
    expect(
      postsIn(all)
        .filter((post) => post.channel === 'direct-11-12')
        .map((post) => post.kind),
    ).toEqual(['start', 'start']);
  });

  it('of 2017 is read by its older names', async () => {
    const [first, second] = postsIn(await readFixture('year-2017'));
    expect(first).toMatchObject({
      at: '2017-06-26T01:11:12.405879Z',
      edited_at: '2017-06-26T01:11:40.500000Z',
      text: 'Who has read the guide?',
    });
    expect(second).toMatchObject({ thread: '1', kind: 'reply' });
  });

  it('hands a later edit of a message on, and leaves the same version out', async () => {
    const message = { id: 1, sender: 2, recipient: 8, subject: 's', content: 'a', pub_date: 1498439472 };
    const edited = { ...message, content: 'b', last_edit_time: 1498439500 };
    const realm = json({ zerver_recipient: [{ id: 8, type: 2, type_id: 1 }], zerver_stream: [{ id: 1, name: 'n' }] });
    const files = filesOf({
      'realm.json': realm,
      'messages-000001.json': json({ zerver_message: [message] }),
      'messages-000002.json': json({ zerver_message: [edited, edited] }),
    });
    const all = await readAll(zulip, files);
    expect(postsIn(all).map((post) => post.text)).toEqual(['a', 'b']);
    expect(ledgerOf(all).leftOut).toEqual({ duplicate: 1 });
  });

  it('keeps everything private where realm.json is missing, and says why', async () => {
    const message = { id: 1, sender: 2, recipient: 8, subject: 's', content: 'a', date_sent: 1498439472 };
    const all = await readAll(zulip, filesOf({ 'messages-000001.json': json({ zerver_message: [message] }) }));
    expect(ledgerOf(all)).toMatchObject({ kept: 0, leftOut: { private: 1 }, problems: 1 });
  });

  it('is refused where it holds no message that can be read', async () => {
    await expect(readAll(zulip, filesOf({ 'realm.json': '{"zerver_realm": []}' }))).rejects.toThrow(Refusal);
    await expect(readAll(zulip, filesOf({ 'messages-000001.json': '{"zerver_message": [{"id"' }))).rejects.toThrow(
      /line 1/,
    );
  });
});

// Messages, notices and words as counted by other means from the files themselves.
const real = [
  { file: 'ncar-zulip_json.zip', read: 6707, kept: 6594, people: 168 },
  { file: 'official-export-sample', read: 30, kept: 30, people: 6 },
];

describe('real Zulip exports', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/zulip/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect(await zulip.accepts(input.files)).toBeGreaterThan(0.9);
      expect(ledgerOf(await readAll(zulip, input.files))).toMatchObject(figures);
      await input.close();
    });
  }
});
