import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import chatSummary from './chat-summary.ts';

const chat = (lines: string[]) => filesOf({ 'chat.txt': lines.join('\n') });
const options = { date: '2024-05-02', timezone: 'Europe/London' };

describe('the chat-summary reader', () => {
  it('counts posts of the same words apart, and gives them the same ids every time', async () => {
    const files = chat(['Q1: Why?', '- because', '- because', 'Q2: Who?', '- because']);
    const ids = postsIn(await readAll(chatSummary, files, options)).map((post) => post.post);
    expect(new Set(ids).size).toBe(3);
    expect(
      postsIn(await readAll(chatSummary, files, { ...options, timezone: 'Asia/Tokyo' })).map((post) => post.post),
    ).toEqual(ids);
  });

  it('leaves the comments of the writer out, wherever they stand', async () => {
    const files = chat([
      'Q1: Why?',
      'Many thought hard about this.',
      '- because',
      '',
      'And then:',
      '- so that',
      'Q2: Who?',
      '- me',
    ]);
    expect(postsIn(await readAll(chatSummary, files, options)).map((post) => post.text)).toEqual([
      'because',
      'so that',
      'me',
    ]);
  });

  it('does not take the answer to a question that the record leaves out for the question', async () => {
    const files = chat([
      '@amber: Q1: Why?',
      '@teal: A1: because',
      '@teal: Q3: all of us',
      '@amber: Q2: Who?',
      '@indigo: A2: me',
    ]);
    const all = await readAll(chatSummary, files, options);
    expect(all.find((one) => one.type === 'chat')).toMatchObject({
      questions: [
        { question: 'Q1', text: 'Why?' },
        { question: 'Q2', text: 'Who?' },
      ],
    });
    expect(postsIn(all).map((post) => post.question)).toEqual(['Q1', 'Q1', 'Q1', 'Q2', 'Q2']);
  });

  it('asks for the day or the time zone that it lacks', async () => {
    const files = chat(['Q1: Why?', '[16:02] @amber: because', 'Q2: Who?', '[16:03] @amber: me']);
    await expect(readAll(chatSummary, files)).rejects.toThrow(/--date/);
    await expect(readAll(chatSummary, files, { date: '2024-05-02' })).rejects.toThrow(/--timezone/);
    await expect(readAll(chatSummary, files, { ...options, timezone: 'Nowhere' })).rejects.toThrow(/not a time zone/);
  });

  it('refuses a text without numbered questions', async () => {
    await expect(readAll(chatSummary, chat(['- a', '- list']), options)).rejects.toThrow(/numbered questions/);
  });

  it('reads several chats of one hashtag as one community', async () => {
    const text = (answer: string) => `#elmchat, a summary\n\nQ1: Why?\n- ${answer}\n- yes\nQ2: Who?\n- me`;
    const files = filesOf({ 'may.txt': text('because'), 'june.txt': text('so that') });
    const all = await readAll(chatSummary, files, options);
    expect(all.filter((one) => one.type === 'community')).toHaveLength(1);
    expect(all.filter((one) => one.type === 'chat')).toHaveLength(2);
  });

  it('ends where the page ends its text, and not at a post that sounds like it', async () => {
    const files = chat([
      'Q1: Why?',
      '- because',
      'Q2: Who?',
      '- Share this with your team',
      '',
      'Leave a Reply',
      '- Log in',
      '- not me',
    ]);
    expect(postsIn(await readAll(chatSummary, files, options)).map((post) => post.text)).toEqual([
      'because',
      'Share this with your team',
    ]);
  });

  it('is unsure of minutes, which have numbered headings and bullets too', async () => {
    const minutes = chat(['Minutes', '', '1. Budget', '- agreed', '- to be paid', '2. Holidays', '- in August']);
    expect(await chatSummary.accepts(minutes)).toBeLessThan(0.3);
  });
});

const seeds = fileURLToPath(new URL('../../../../../shared/seeds', import.meta.url));
const seedNames = existsSync(seeds) ? readdirSync(seeds) : [];
const seed = (number: string) => `${seeds}/${seedNames.find((name) => name.startsWith(number))}`;

const written = [
  { number: '000', read: 35, kept: 34, leftOut: { empty: 1 }, questions: { Q1: 5, Q2: 9, Q3: 6, Q4: 8, Q5: 6 } },
  { number: '002', read: 82, kept: 82, leftOut: {}, questions: { Q1: 21, Q2: 28, Q3: 19, Q4: 14 } },
];

describe.each(written)('the real chat $number', ({ number, ...figures }) => {
  const isHere = seedNames.length > 0;
  it(isHere ? 'is recognised and falls to its questions' : 'is not here, and its test was left out', async () => {
    if (!isHere) return;
    const input = await openInput([seed(number)]);
    expect((await detect(input.files))?.reader.id).toBe('chat-summary');
    const all = await readAll(chatSummary, input.files, { date: '2012-09-20', timezone: 'America/New_York' });
    expect(ledgerOf(all)).toMatchObject(figures);
    expect(postsIn(all).every((post) => post.member === undefined)).toBe(true);
    expect(postsIn(all).every((post) => post.at.includes('T') === (number === '000'))).toBe(true);
  });
});

describe('real articles', () => {
  const isHere = seedNames.length > 0;
  it(isHere ? 'are not taken for chats' : 'are not here, and their test was left out', async () => {
    if (!isHere) return;
    for (const number of ['001', '003', '004']) {
      expect(await chatSummary.accepts((await openInput([seed(number)])).files)).toBeLessThan(0.3);
    }
  });
});
