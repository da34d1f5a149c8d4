import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import { discordWords } from './discord/discord-words.ts';
import discord from './discord.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/discord/${name}`, import.meta.url));
const readFixture = async (name: string, options = {}) =>
  readAll(discord, (await openInput([fixture(name)])).files, options);

describe("DiscordChatExporter's JSON", () => {
  it('has times in UTC, whatever offset the exporter wrote', async () => {
    const [first, second] = postsIn(await readFixture('server'));
    expect(first?.at).toBe('2024-01-05T09:00:00.250Z');
    expect(second?.at).toBe('2024-01-05T09:01:00.250Z');
  });

  it('counts only ordinary messages and replies, by people', async () => {
    const ledger = ledgerOf(await readFixture('server'));
    expect(ledger.leftOut).toMatchObject({ 'system notice': 4, empty: 1, unreadable: 1 });
  });

  it('follows a reply to the first message of its thread', async () => {
    const posts = postsIn(await readFixture('server')).filter((post) => post.channel === '800000000000000001');
    const [asked, answered, agreed] = ['learn, @', 'sooner', 'Me too'].map((words) =>
      posts.find((post) => post.text.includes(words)),
    );
    expect(asked).toMatchObject({ kind: 'start', mentions: ['700000000000000002'] });
    expect(asked?.text).toBe('What did you learn, @Teal\u00a0Heron?\n> an old line\n```\nprint(1)\n```');
    expect(answered).toMatchObject({
      kind: 'reply',
      thread: asked?.post,
      parent: asked?.post,
      text: 'To ask sooner, honestly',
    });
    expect(answered?.edited_at).toBe('2024-01-05T09:01:30.250Z');
    expect(answered?.mentions).toBeUndefined();
    expect(agreed).toMatchObject({ thread: asked?.post, parent: answered?.post });
  });

  it('puts the messages of a thread into the channel where it was opened', async () => {
    const all = await readFixture('server');
    const posts = postsIn(all);
    const opener = posts.find((post) => post.text.includes('learn, @'));
    expect(posts.find((post) => post.text === 'In a thread')).toMatchObject({
      channel: '800000000000000001',
      kind: 'reply',
      thread: opener?.post,
    });
    expect(all.filter((one) => one.type === 'channel')).toMatchObject([{ name: 'general', topic: 'What we learn' }]);
  });

  it('has reactions by person, as far as people are named, and the rest by number', async () => {
    const reactions = (await readFixture('server')).filter((one) => one.type === 'reaction');
    expect(reactions).toMatchObject([
      { member: '700000000000000002', emoji: 'tada' },
      { emoji: 'tada', count: 2 },
    ]);
  });

  it('takes moderators for facilitators, and those who have left for nobody in particular', async () => {
    const all = await readFixture('server');
    const members = all.filter((one) => one.type === 'member');
    expect(members.filter((one) => one.role === 'facilitator').map((one) => one.name)).toEqual(['Amber Otter']);
    expect(postsIn(all).find((post) => post.text === 'I have left')?.member).toBeUndefined();
  });

  it('has direct messages only when asked to', async () => {
    expect(ledgerOf(await readFixture('server')).leftOut.private).toBe(1);
    expect(ledgerOf(await readFixture('server', { includePrivate: true })).kept).toBe(8);
  });

  it('takes a message that is only passed on for a reshare', async () => {
    const message = {
      id: '1',
      type: 'Default',
      timestamp: '2024-01-05T09:00:00Z',
      content: '',
      forwardedMessage: { content: 'hers\nall' },
    };
    const file = {
      guild: { id: '5', name: 'G' },
      channel: { id: '6', type: 'GuildTextChat', name: 'c' },
      messages: [message],
    };
    const [post] = postsIn(await readAll(discord, filesOf({ 'a.json': JSON.stringify(file) })));
    expect(post).toMatchObject({ kind: 'reshare', text: '> hers\n> all', comment: '' });
  });

  it('is refused where no file names a channel', async () => {
    await expect(readAll(discord, filesOf({ 'a.json': '{"guild": 1}' }))).rejects.toThrow(Refusal);
    const cut = '{"guild": {"id": "5"}, "channel": {"id": "6"}, "messages": [{"id"';
    await expect(readAll(discord, filesOf({ 'a.json': cut }))).rejects.toThrow(/line 1/);
  });
});

describe("DiscordChatExporter's HTML", () => {
  it('has the times in UTC that the ids of its messages hold', async () => {
    const posts = postsIn(await readFixture('html'));
    expect(posts.map((post) => post.at)).toEqual([
      '2024-01-05T09:00:00.000Z',
      '2024-01-05T09:00:10.000Z',
      '2024-01-05T09:01:00.000Z',
    ]);
  });

  it('has the same words as the JSON: line feeds, quotes, code and no previews', async () => {
    const [first, second, third] = postsIn(await readFixture('html'));
    expect(first?.text).toBe('What did you learn, @Teal\u00a0Heron?\nTell us 👋');
    expect(second).toMatchObject({ member: '700000000000000001', text: '```\na = 1\nb = 2\n```\ndone' });
    expect(third).toMatchObject({
      kind: 'reply',
      thread: first?.post,
      files: 1,
      text: '> What did you learn\nTo ask sooner',
    });
  });

  it('gives each message once where the JSON is there too', async () => {
    const html = (await openInput([fixture('html')])).files;
    const again = filesOf({ 'copy/help [800000000000000002].html': await html[0]!.bytes() });
    expect(ledgerOf(await readAll(discord, [...html, ...again])).leftOut.duplicate).toBe(3);
  });
});

describe("Discord's mark-up", () => {
  it.each([
    ['>>> all of\nthis', '> all of\n> this'],
    [
      'a [page](<https://example.org/a>) and <https://example.org/b>',
      'a page https://example.org/a and https://example.org/b',
    ],
    ['**bold** __under__ ~~no~~ *it* snake_case_name', 'bold under no it snake_case_name'],
    ['`**code**` <:wave:123456789012345678>', '`**code**` :wave:'],
    ['# Title\n- one\n* two', 'Title\n• one\n• two'],
    ['see ```js\nx\n``` there', 'see\n```\nx\n```\nthere'],
    ['an open ``` fence', 'an open ``` fence'],
  ])('%j is shown as %j', (raw, text) => {
    expect(discordWords(raw, [])).toBe(text);
  });
});

// Ordinary messages and replies by people that have words or files, as counted by other means.
const real = [
  { file: 'pyscript-dce-json-derived.zip', read: 6072, kept: 5619 },
  { file: 'PyScript_General-tutorial_1312014268727689226.html', read: 9, kept: 9 },
  { file: 'PyScript_Server_Dump-making-this_973505371685658624.html', read: 38, kept: 38 },
  { file: 'dce-json-fixtures', read: 15, kept: 5 },
];

describe('real exports of Discord', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/discord/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect(await discord.accepts(input.files)).toBeGreaterThan(0.9);
      expect(ledgerOf(await readAll(discord, input.files))).toMatchObject(figures);
      await input.close();
    });
  }
});
