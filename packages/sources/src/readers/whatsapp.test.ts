import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import whatsapp from './whatsapp.ts';

const timezone = 'UTC';
const chat = (...lines: string[]) => filesOf({ 'WhatsApp Chat with Oak.txt': lines.join('\n') });
const days = async (lines: string[], map?: Record<string, string>) =>
  postsIn(await readAll(whatsapp, chat(...lines), { timezone, ...(map ? { map } : {}) })).map((post) => post.at);

describe('the dates of a whatsapp chat', () => {
  it('are read in the order that the file itself tells, in any order of lines', async () => {
    expect(await days(['02/01/24, 10:00 - Amber: a', '13/01/24, 09:00 - Amber: b'])).toEqual([
      '2024-01-02T10:00:00.000Z',
      '2024-01-13T09:00:00.000Z',
    ]);
    expect(await days(['1/2/24, 10:00 - Amber: a', '1/13/24, 09:00 - Amber: b', '1/1/24, 08:00 - Amber: c'])).toEqual([
      '2024-01-02T10:00:00.000Z',
      '2024-01-13T09:00:00.000Z',
      '2024-01-01T08:00:00.000Z',
    ]);
    expect(await days(['2024-01-02 10:00 - Amber: a'])).toEqual(['2024-01-02T10:00:00.000Z']);
    expect(await days(['13.01.24, 10.00 - Amber: a'])).toEqual(['2024-01-13T10:00:00.000Z']);
  });

  it('are never guessed: the order is asked for', async () => {
    const lines = ['01/02/24, 10:00 - Amber: a', '12/12/24, 10:00 - Amber: b'];
    await expect(days(lines)).rejects.toThrow(/--map date-order=dmy/);
    expect((await days(lines, { 'date-order': 'dmy' }))[0]).toBe('2024-02-01T10:00:00.000Z');
    expect((await days(lines, { 'date-order': 'mdy' }))[0]).toBe('2024-01-02T10:00:00.000Z');
    const yearFirst = ['24/05/02, 10:00 - Amber: a', '24/05/13, 10:00 - Amber: b'];
    await expect(days(yearFirst)).rejects.toThrow(/--map date-order/);
    expect((await days(yearFirst, { 'date-order': 'ymd' }))[1]).toBe('2024-05-13T10:00:00.000Z');
    await expect(days(lines, { 'date-order': 'dym' })).rejects.toThrow(Refusal);
  });

  it('stop the import where they contradict each other', async () => {
    await expect(days(['13/01/24, 10:00 - Amber: a', '01/13/24, 10:00 - Amber: b'])).rejects.toThrow(
      'cannot all be in one order',
    );
  });
});

const times: [written: string, hour: string][] = [
  ['13/01/24, 9:05 a. m. - ', '09:05:00'],
  ['13/01/24, 12:05\u202fam - ', '00:05:00'],
  ['13/01/24, 12:05\u00a0p.\u00a0m. - ', '12:05:00'],
  ['[13/01/24, 3:05:09\u202fPM] ', '15:05:09'],
  ['\u200e[13.01.24, 23:05:09] ', '23:05:09'],
  ['13/01/2024 23:05:09: ', '23:05:09'],
];

describe('the whatsapp reader', () => {
  it.each(times)('reads the time of "%s"', async (written, hour) => {
    const files = chat(`${written}Amber: hello`);
    expect(postsIn(await readAll(whatsapp, files, { timezone }))).toMatchObject([
      { at: `2024-01-13T${hour}.000Z`, member: 'Amber', text: 'hello' },
    ]);
  });

  it('asks where the phone was', async () => {
    const files = chat('13/01/24, 10:00 - Amber: hello');
    await expect(readAll(whatsapp, files)).rejects.toThrow('--timezone');
    const [post] = postsIn(await readAll(whatsapp, files, { timezone: 'America/New_York' }));
    expect(post?.at).toBe('2024-01-13T15:00:00.000Z');
  });

  it('takes lines without a date as a part of the message above', async () => {
    const files = chat('13/01/24, 10:00 - Amber: one', '', 'two: three', '13/01/24, 10:01 - Teal: four');
    expect(postsIn(await readAll(whatsapp, files, { timezone })).map((post) => post.text)).toEqual([
      'one\n\ntwo: three',
      'four',
    ]);
  });

  const special: [words: string, outcome: object][] = [
    ['+44 7700 900123 joined', { reason: 'system notice' }],
    ['Amber changed the group name to "Oak: team"', { reason: 'system notice' }],
    ['Oak: \u200eMessages are end-to-end encrypted.', { reason: 'system notice' }],
    ['Amber: <Media omitted>', { text: '', files: 1 }],
    ['Amber: <Medien ausgeschlossen>', { text: '', files: 1 }],
    ['Amber: \u200eimage omitted', { text: '', files: 1 }],
    ['Amber: \u200e<attached: 0007-PHOTO.jpg>', { text: '', files: 1 }],
    ['Amber: IMG-1.jpg (file attached)\nthe door', { text: 'the door', files: 1 }],
    ['Amber: This message was deleted', { reason: 'deleted' }],
    ['Amber: \u200eYou deleted this message.', { reason: 'deleted' }],
    ['Amber: new words <This message was edited>', { text: 'new words' }],
    ['~\u202fAmber\u00a0Otter: hello', { member: 'Amber Otter' }],
    ['\u202a+44\u00a07700\u00a0900123\u202c: hello', { member: '+447700900123', text: 'hello' }],
    ['Amber: @\u2068Teal Newt\u2069 look', { text: '@Teal\u00a0Newt look', mentions: ['Teal Newt'] }],
    ['Amber: @447700900123 look', { mentions: ['+447700900123'] }],
    ['🤓: Otter : words', { member: '🤓', text: 'Otter : words' }],
  ];

  it.each(special)('reads "%s"', async (words, outcome) => {
    const all = await readAll(whatsapp, chat('13/01/24, 09:00 - Grey: hi', `13/01/24, 10:00 - ${words}`), { timezone });
    expect(all.at(-1)).toMatchObject(outcome);
  });

  it('tells equal messages of one minute apart, and finds them again in another part of the chat', async () => {
    const lines = ['13/01/24, 09:00 - Amber: ok', '13/01/24, 09:00 - Amber: ok', '13/01/24, 09:01 - Teal: yes'];
    const files = filesOf({ 'a/_chat.txt': lines.join('\n'), 'b/a.txt': lines.slice(1).join('\n') });
    const all = await readAll(whatsapp, files, { timezone });
    expect(postsIn(all)).toHaveLength(3);
    expect(ledgerOf(all).leftOut).toEqual({ duplicate: 2 });
  });

  it('refuses a text that is no chat', async () => {
    await expect(readAll(whatsapp, chat('hello'), { timezone })).rejects.toThrow(Refusal);
    expect(await whatsapp.accepts(chat('[2024-01-13 10:00:00] <amber> hello'))).toBeLessThan(0.5);
  });
});

const folder = new URL('../../../../../shared/data/whatsapp/chat-miner/', import.meta.url);
const orders = ['[mmddyy]_24hrs', 'ddmmyy_24hrs', 'mmddyy_24hrs', 'mmddyyyy_12hrs', 'yyyymmdd_24hrs'];

describe('real chats', () => {
  const isHere = existsSync(folder);
  for (const order of orders) {
    it(
      isHere ? `${order} gives the expected messages` : `${order} is not here, and its test was left out`,
      async () => {
        if (!isHere) return;
        const target: { timestamp: string; author: string; message: string }[] = JSON.parse(
          readFileSync(new URL('target.json', folder), 'utf8'),
        );
        const input = await openInput([fileURLToPath(new URL(`test_${order}.txt`, folder))]);
        expect((await detect(input.files))?.reader.id).toBe('whatsapp');
        const posts = postsIn(await readAll(whatsapp, input.files, { timezone }));
        const found = posts.map(({ at, member, text }) => ({
          timestamp: at.slice(0, 19),
          author: member,
          message: text.replaceAll('\n', ' '),
        }));
        expect(found.reverse()).toEqual(target);
      },
    );
  }
});
