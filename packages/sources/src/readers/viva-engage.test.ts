import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import { bodyWords } from './viva-engage/body-words.ts';
import vivaEngage from './viva-engage.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/viva-engage/${name}`, import.meta.url));
const readFixture = async (name: string, options = {}) =>
  readAll(vivaEngage, (await openInput([fixture(name)])).files, options);

describe('the network export of Viva Engage', () => {
  it('has ids as text, replies to whom they answer, and mentions by name', async () => {
    const [asked, answered, agreed] = postsIn(await readFixture('network'));
    expect(asked).toMatchObject({
      post: '90071992547409931',
      kind: 'start',
      mentions: ['102'],
      at: '2024-01-05T09:00:00Z',
    });
    expect(asked?.text).toBe('What did you learn, @Teal\u00a0Heron?\nTell us');
    expect(answered).toMatchObject({
      kind: 'reply',
      thread: '90071992547409931',
      parent: '90071992547409931',
      files: 2,
    });
    expect(agreed).toMatchObject({ parent: '90071992547409932', text: 'Me too\nand again', member: '199' });
  });

  it('has the days on which people joined and left, and whom only a message names', async () => {
    const members = (await readFixture('network')).filter((one) => one.type === 'member');
    expect(members).toMatchObject([
      { member: '101', name: 'Amber Otter', team: 'People', joined_on: '2020-03-01' },
      { member: '102', left_on: '2024-02-01' },
      { member: '199', name: 'Ivory Lynx', email: 'ivory.lynx@example.org' },
    ]);
  });

  it('puts messages without a group into the whole company', async () => {
    const channels = (await readFixture('network')).filter((one) => one.type === 'channel');
    expect(channels).toMatchObject([{ name: 'Learning', topic: 'What we learn' }, { name: 'All company' }]);
  });

  it('has private messages and groups only when asked to', async () => {
    expect(ledgerOf(await readFixture('network')).leftOut.private).toBe(2);
    expect(ledgerOf(await readFixture('network', { includePrivate: true })).kept).toBe(6);
  });

  it('does without the columns and tables that are missing', async () => {
    const posts = postsIn(await readFixture('few-columns'));
    expect(posts).toMatchObject([
      { member: '5', kind: 'start', at: '2024-01-05T09:00:00Z' },
      { kind: 'reply', thread: '1' },
    ]);
  });

  it('is read by the names of its columns, in any order and case', async () => {
    const csv = 'Body,Created At,Sender ID,Thread ID,ID\r\n"yes, all",2024-01-05T09:00:00.000Z,7,3,3\r\n';
    expect(postsIn(await readAll(vivaEngage, filesOf({ 'Messages.csv': csv })))).toMatchObject([
      { post: '3', text: 'yes, all' },
    ]);
  });

  it('is refused without messages', async () => {
    await expect(readAll(vivaEngage, filesOf({ 'Users.csv': 'id,name,email\n1,a,b\n' }))).rejects.toThrow(Refusal);
    const empty = 'id,thread_id,sender_id,body,created_at\n1,1,1,hello,never\n';
    await expect(readAll(vivaEngage, filesOf({ 'Messages.csv': empty }))).rejects.toThrow(/line 2/);
  });
});

it.each([
  ['a\\nb', 'a\nb'],
  ['see [[tag:5|ideas]] and [[user:9]]', 'see #ideas and @9'],
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['1 < 2', '1 < 2'],
])('the body %j says %j', (body, text) => {
  expect(bodyWords(body, new Map()).text).toBe(text);
});
