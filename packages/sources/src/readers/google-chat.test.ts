import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import { chatTime } from './google-chat/chat-time.ts';
import googleChat from './google-chat.ts';

describe('a time of Google Chat', () => {
  it.each([
    ['Wednesday, April 15, 2015 at 12:51:41 AM UTC', '2015-04-15T00:51:41Z'],
    ['Monday, February 10, 2025 at 3:45:22\u202fPM UTC', '2025-02-10T15:45:22Z'],
    ['Monday, February 10, 2025 at 12:00:00\u00a0PM UTC', '2025-02-10T12:00:00Z'],
    ['Monday, 10 February 2025 at 15:45:22 UTC', '2025-02-10T15:45:22Z'],
  ])('%s is %s', (written, utc) => expect(chatTime(written)).toBe(utc));

  it.each([
    '',
    'lundi 10 février 2025 à 15:45:22 UTC',
    'Monday, February 30, 2025 at 3:45:22 PM UTC',
    'Monday, February 10, 2025 at 13:45:22 PM UTC',
    'Monday, February 10, 2025 at 3:45:22 PM CET',
  ])('is not guessed: "%s"', (written) => expect(chatTime(written)).toBeNull());
});

const takeout = fileURLToPath(new URL('./fixtures/google-chat/takeout', import.meta.url));
const say = (fields: object = {}) => ({
  created_date: 'Thursday, May 2, 2024 at 9:05:00\u202fAM UTC',
  text: 'words',
  topic_id: 't',
  message_id: 'space/t/m',
  ...fields,
});
const messages = (...list: object[]) =>
  filesOf({ 'Groups/Space oak/messages.json': JSON.stringify({ messages: list }) });

describe('the google-chat reader', () => {
  it('makes the topic the thread, whichever part of it an export has', async () => {
    const posts = postsIn(await readAll(googleChat, messages(say(), say({ message_id: 'space/t/t' }))));
    expect(posts.map(({ kind, thread }) => [kind, thread])).toEqual([
      ['reply', 'space/t/t'],
      ['start', undefined],
    ]);
  });

  it('keeps a message without a creator, and without ids, as nobody knows whose', async () => {
    const [post] = postsIn(await readAll(googleChat, messages(say({ topic_id: undefined, message_id: undefined }))));
    expect(post).toMatchObject({ kind: 'start', at: '2024-05-02T09:05:00Z' });
    expect(post).not.toHaveProperty('member');
  });

  it('leaves direct messages out unless asked for them', async () => {
    const { files } = await openInput([takeout]);
    expect(ledgerOf(await readAll(googleChat, files)).leftOut.private).toBe(2);
    const all = await readAll(googleChat, files, { includePrivate: true });
    expect(ledgerOf(all).leftOut.private).toBeUndefined();
    expect(all).toContainEqual(
      expect.objectContaining({ type: 'channel', channel: 'pair', name: 'Amber Otter, Indigo Fox', private: true }),
    );
  });

  it('finds members by the names that a text mentions, and quotes what is quoted', async () => {
    const posts = postsIn(await readAll(googleChat, (await openInput([takeout])).files));
    expect(posts[0]).toMatchObject({
      text: 'Who has the key? @Indigo\u00a0Fox perhaps',
      mentions: ['indigofox@example.org'],
    });
    expect(posts.map((post) => post.text)).toContain('> Shall we\n> meet?\nSo we do');
  });

  it('hands a later edit on, and leaves the same version out', async () => {
    const updated_date = 'Thursday, May 2, 2024 at 9:09:00\u202fAM UTC';
    const all = await readAll(
      googleChat,
      messages(say(), say({ updated_date, text: 'better' }), say({ updated_date })),
    );
    expect(postsIn(all).map((post) => post.text)).toEqual(['words', 'better']);
    expect(ledgerOf(all).leftOut).toEqual({ duplicate: 1 });
  });

  it('goes on where a list of members cannot be read, and refuses what holds no messages', async () => {
    const [file] = messages(say());
    const all = await readAll(googleChat, [file!, ...filesOf({ 'Groups/Space oak/group_info.json': '{"name"' })]);
    expect(ledgerOf(all)).toMatchObject({ kept: 1, problems: 1 });
    await expect(readAll(googleChat, messages())).rejects.toThrow(Refusal);
  });
});

const real = fileURLToPath(new URL('../../../../../shared/data/google-chat', import.meta.url));

describe('a real Takeout', () => {
  const isHere = existsSync(real);
  it(isHere ? 'is read whole' : 'is not here, and its test was left out', async () => {
    if (!isHere) return;
    const input = await openInput([real]);
    expect((await detect(input.files))?.reader.id).toBe('google-chat');
    expect(ledgerOf(await readAll(googleChat, input.files))).toMatchObject({ read: 7, kept: 7, leftOut: {} });
  });
});
