import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import type { ReadOptions } from '../reader.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import csv from './csv.ts';

async function fixture(name: string) {
  const input = await openInput([fileURLToPath(new URL(`./fixtures/csv/${name}`, import.meta.url))]);
  return readAll(csv, input.files, { timezone: 'UTC' });
}

const table = (lines: string[]) => filesOf({ 'table.csv': lines.join('\n') });
const read = (lines: string[], options: Partial<ReadOptions> = {}) =>
  readAll(csv, table(lines), { timezone: 'UTC', ...options });
const timesOf = async (lines: string[], options = {}) => postsIn(await read(lines, options)).map((post) => post.at);

describe('the csv reader', () => {
  it('guesses the columns by their names and shows what it guessed', async () => {
    const all = await fixture('words');
    expect(all.find((one) => one.type === 'problem')).toMatchObject({
      text: 'csv: answers.csv was read with author from "Posted by", time from "Created", text from "Answer", channel from "Room", thread from "Topic", reply from "Reply to", id from "Id".',
    });
    expect(postsIn(all)).toMatchObject([
      { post: '7', member: 'amber otter', kind: 'start', channel: 'second floor', at: '2024-04-23T16:02:00.000Z' },
      { post: '8', kind: 'reply', parent: '7', thread: '7', text: 'At the desk beside me,\nand then "aloud"' },
      { post: '9', kind: 'reply', thread: '7', text: 'Nowhere & never', at: '2024-05-04T09:00:00.000Z' },
      { post: '10', kind: 'start', text: 'Somebody said this' },
    ]);
  });

  it('guesses by what columns hold, and joins a day and a time in two of them', async () => {
    expect(postsIn(await fixture('parts'))).toMatchObject([
      { at: '2024-05-02T16:02:00.000Z', member: 'amber otter', text: 'we ask at the desk beside us' },
      { at: '2024-05-02T16:03:00.000Z', member: 'золотая выдра' },
    ]);
  });

  it('reads the columns that a person names, and says which there are', async () => {
    const lines = ['a,b,c', 'one two,2024-05-02,Amber', 'three,2024-05-03,Teal'];
    const posts = postsIn(await read(lines, { map: { text: 'a', time: 'b', author: 'C' } }));
    expect(posts.map((post) => [post.member, post.text, post.at])).toEqual([
      ['amber', 'one two', '2024-05-02'],
      ['teal', 'three', '2024-05-03'],
    ]);
    await expect(read(lines, { map: { text: 'd' } })).rejects.toThrow('no column "d". Its columns are: a, b, c.');
  });

  it('asks for the order of dates that could be either, and never guesses it', async () => {
    const either = ['author,date,text', 'Amber,03/04/2024,words'];
    await expect(timesOf(either)).rejects.toThrow(/date-order=dmy/);
    expect(await timesOf(either, { map: { 'date-order': 'dmy' } })).toEqual(['2024-04-03']);
    expect(await timesOf(either, { map: { 'date-order': 'mdy' } })).toEqual(['2024-03-04']);
    await expect(timesOf(either, { map: { 'date-order': 'ymd' } })).rejects.toThrow(/no order of dates/);
    expect(await timesOf([...either, 'Teal,13/04/2024,words'])).toEqual(['2024-04-03', '2024-04-13']);
    expect(await timesOf([...either, 'Teal,04/13/2024,words'])).toEqual(['2024-03-04', '2024-04-13']);
    await expect(timesOf([...either, 'Teal,04/13/2024,words', 'Teal,13/04/2024,words'])).rejects.toThrow(/date-order/);
  });

  it.each([
    ['2024-05-02T16:02:14.5Z', '2024-05-02T16:02:14.000Z'],
    ['2024-05-02 16:02+02:00', '2024-05-02T14:02:00.000Z'],
    ['2024/5/2', '2024-05-02'],
    ['2.5.2024 16:02', '2024-05-02T16:02:00.000Z'],
    ['1714665734', '2024-05-02T16:02:14.000Z'],
    ['1714665734123', '2024-05-02T16:02:14.123Z'],
    ['"Thu, 2 May 2024 16:02:14 -0400"', '2024-05-02T20:02:14.000Z'],
    ['"May 2, 2024 4:02 PM"', '2024-05-02T16:02:00.000Z'],
  ])('reads the time %s', async (written, at) => {
    expect(await timesOf(['author,time,text', `Amber,${written},words`])).toEqual([at]);
  });

  it('takes the earliest post of a thread for its first, wherever it stands', async () => {
    const lines = [
      'id,author,time,text,thread',
      '2,A,2024-05-03,later,x',
      '1,B,2024-05-02,first,x',
      '3,C,2024-05-04,alone,',
    ];
    expect(postsIn(await read(lines)).map((post) => [post.post, post.kind, post.thread])).toEqual([
      ['2', 'reply', '1'],
      ['1', 'start', undefined],
      ['3', 'start', undefined],
    ]);
  });

  it("reads tables in Windows' letters and in UTF-16", async () => {
    const text = 'author,time,text\r\nJürgen,2024-05-02,Grüße an alle';
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      const posts = postsIn(await readAll(csv, filesOf({ 'a.csv': bytes })));
      expect(posts).toMatchObject([{ member: 'jürgen', text: 'Grüße an alle' }]);
    }
  });

  it('asks for the zone, the words and the time that it lacks', async () => {
    await expect(read(['author,time,text', 'A,2024-05-02 10:00,b'], { timezone: undefined })).rejects.toThrow(
      /--timezone/,
    );
    await expect(read(['author,time,mark', 'A,2024-05-02 10:00,5'])).rejects.toThrow(/--map text=…/);
    await expect(read(['author,text', 'A,words'])).rejects.toThrow(/--date/);
    expect(await timesOf(['author,text', 'A,words'], { date: '2024-05-02' })).toEqual(['2024-05-02']);
    await expect(read(['1,2,3', '4,5,6'])).rejects.toThrow(Refusal);
  });

  it('keeps the rows before one that is never closed', async () => {
    const all = await read(['author,time,text', 'A,2024-05-02,words', 'B,2024-05-02,"open', 'C,2024-05-02,more']);
    expect(ledgerOf(all)).toMatchObject({ kept: 1, problems: 2 });
  });

  it('takes a file whose first line never ends for no table, at once', async () => {
    const files = table(['author,time,text,'.repeat(500_000)]);
    expect(await csv.accepts(files)).toBe(0);
    await expect(readAll(csv, files)).rejects.toThrow(Refusal);
  });

  it('leaves tables that have a reader of their own to that reader', async () => {
    const people = filesOf({ 'people.csv': 'email,team\na@example.org,Care' });
    expect(await csv.accepts(people)).toBe(0);
    const files = table(['author,time,text', 'A,2024-05-02,words']);
    expect(await detect(files)).toMatchObject({ reader: { id: 'csv' }, confidence: 0.52 });
  });
});
