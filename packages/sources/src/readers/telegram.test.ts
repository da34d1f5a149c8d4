import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import telegram from './telegram.ts';

const say = (id: number, fields: object = {}) => ({
  id,
  type: 'message',
  date: '2024-05-02T18:00:00',
  date_unixtime: '1714665600',
  from: 'Teal Newt',
  from_id: 'user3',
  text: 'words',
  ...fields,
});
const chat = (messages: object[], fields: object = {}) =>
  filesOf({ 'result.json': JSON.stringify({ name: 'Oak', type: 'private_supergroup', id: 19, ...fields, messages }) });
const fixture = async (name: string) =>
  (await openInput([fileURLToPath(new URL(`./fixtures/telegram/${name}`, import.meta.url))])).files;

describe('the telegram reader', () => {
  it('reads text as a text or as a list of entities', async () => {
    const posts = new Map(postsIn(await readAll(telegram, await fixture('group'))).map((post) => [post.post, post]));
    expect(posts.get('1900000001/3')?.text).toBe(
      'I have, see the list https://example.org/list or https://example.org/b',
    );
    expect(posts.get('1900000001/4')).toMatchObject({
      text: '@Indigo\u00a0Fox \n> I have\n> the key\nsince when? `rota --late`\n```\na\nb\n```',
      mentions: ['user2'],
    });
    expect(posts.get('1900000001/9')?.text).toBe('Which day?\n• Monday\n• Friday');
  });

  it('takes the seconds since 1970, and asks where local times were where there are none', async () => {
    const files = chat([say(1, { date_unixtime: undefined })]);
    await expect(readAll(telegram, files)).rejects.toThrow('--timezone');
    const [post] = postsIn(await readAll(telegram, files, { timezone: 'Europe/Berlin' }));
    expect(post?.at).toBe('2024-05-02T16:00:00.000Z');
  });

  it('leaves out what Telegram itself says, and takes an answer to it as a start', async () => {
    const files = chat([say(1, { type: 'service', action: 'topic_created' }), say(2, { reply_to_message_id: 1 })]);
    const all = await readAll(telegram, files);
    expect(ledgerOf(all).leftOut).toEqual({ 'system notice': 1 });
    expect(postsIn(all)[0]?.kind).toBe('start');
  });

  it('follows replies to the first post of their thread', async () => {
    const files = chat([say(1), say(2, { reply_to_message_id: 1 }), say(3, { reply_to_message_id: 2 })]);
    expect(postsIn(await readAll(telegram, files))[2]).toMatchObject({ parent: '19/2', thread: '19/1', kind: 'reply' });
  });

  it('makes forwarded messages reshares without words of their own, also from deleted accounts', async () => {
    const posts = postsIn(await readAll(telegram, chat([say(1, { forwarded_from: null })])));
    expect(posts[0]).toMatchObject({ kind: 'reshare', comment: '', text: 'words' });
  });

  it('reads ids of old exports, which are numbers, and people who deleted their accounts', async () => {
    const all = await readAll(telegram, chat([say(1, { from_id: 4321 }), say(2, { from: null, from_id: 'user404' })]));
    expect(all.filter((one) => one.type === 'member')).toMatchObject([
      { member: 'user4321', name: 'Teal Newt' },
      { member: 'user404', name: 'Deleted account' },
    ]);
  });

  it('does not take a channel for a person, unless it signs', async () => {
    const speaks = { from: 'Oak news', from_id: 'channel19' };
    const posts = postsIn(await readAll(telegram, chat([say(1, speaks), say(2, { ...speaks, author: 'Teal' })])));
    expect(posts.map((post) => post.member)).toEqual([undefined, 'name:Teal']);
  });

  it('reads who reacted, and how many more', async () => {
    const reactions = [{ type: 'emoji', count: 3, emoji: '👍', recent: [{ from: 'Amber', from_id: 'user1' }] }];
    const all = await readAll(telegram, chat([say(1, { reactions })]));
    expect(all.filter((one) => one.type === 'reaction')).toMatchObject([
      { member: 'user1', emoji: '👍' },
      { emoji: '👍', count: 2 },
    ]);
  });

  it('leaves private chats out unless asked for them; groups are not private', async () => {
    for (const type of ['personal_chat', 'bot_chat', 'saved_messages']) {
      expect(ledgerOf(await readAll(telegram, chat([say(1)], { type }))).leftOut).toEqual({ private: 1 });
    }
    for (const type of ['private_group', 'private_supergroup', 'public_channel', undefined]) {
      expect(postsIn(await readAll(telegram, chat([say(1)], { type })))).toHaveLength(1);
    }
    const all = await readAll(telegram, await fixture('account'), { includePrivate: true });
    expect(postsIn(all)).toHaveLength(6);
    expect(all.filter((one) => one.type === 'channel' && one.private)).toHaveLength(2);
  });

  it('keeps the chats of an account apart, though their messages have the same ids', async () => {
    const posts = postsIn(await readAll(telegram, await fixture('account')));
    expect(posts.map(({ community, post }) => [community, post])).toEqual([
      ['user1', '77/1'],
      ['user1', '77/2'],
      ['user1', '88/1'],
    ]);
  });

  it('hands a later edit on, and leaves the same version out', async () => {
    const edited = say(1, { text: 'better', edited_unixtime: '1714665900' });
    const all = await readAll(telegram, chat([say(1), edited, edited]));
    expect(postsIn(all).map((post) => post.text)).toEqual(['words', 'better']);
    expect(ledgerOf(all).leftOut).toEqual({ duplicate: 1 });
  });

  it('is recognised behind a long list of contacts', async () => {
    const contacts = { list: Array.from({ length: 2000 }, (_, user_id) => ({ user_id, first_name: 'Amber Otter' })) };
    const account = { about: 'Here is the data you requested.', personal_information: { user_id: 7 }, contacts };
    const list = [{ name: 'Oak', type: 'private_group', id: 5, messages: [say(1)] }];
    const files = filesOf({ 'result.json': JSON.stringify({ ...account, chats: { list } }) });
    expect(await telegram.accepts(files)).toBeGreaterThan(0.9);
    expect(postsIn(await readAll(telegram, files))[0]?.community).toBe('user7');
  });

  it('keeps what stands before a break and says where it is; nothing at all is refused', async () => {
    const whole = JSON.stringify({ messages: [say(1), say(2)] }, null, 1);
    const all = await readAll(telegram, filesOf({ 'result.json': whole.slice(0, -60) }));
    expect(ledgerOf(all)).toMatchObject({ kept: 1, leftOut: { unreadable: 1 } });
    const behind = await readAll(telegram, filesOf({ 'result.json': whole.slice(0, -1) }));
    expect(ledgerOf(behind)).toMatchObject({ kept: 2, problems: 1 });
    await expect(readAll(telegram, chat([]))).rejects.toThrow(Refusal);
  });
});

const folder = new URL('../../../../../shared/data/telegram/chat-miner/', import.meta.url);

describe('real exports', () => {
  const isHere = existsSync(folder);
  for (const name of ['test_single_export', 'test_batch_export']) {
    it(isHere ? `${name} gives the expected messages` : `${name} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([fileURLToPath(new URL(`${name}.json`, folder))]);
      expect((await detect(input.files))?.reader.id).toBe('telegram');
      const all = await readAll(telegram, input.files);
      const names = new Map(all.flatMap((one) => (one.type === 'member' ? [[one.member, one.name]] : [])));
      const found = postsIn(all).map(({ at, member, text }) => ({
        timestamp: at.slice(0, 19),
        author: names.get(member ?? ''),
        message: text,
      }));
      expect(found).toEqual(JSON.parse(readFileSync(new URL('target.json', folder), 'utf8')));
    });
  }
});
