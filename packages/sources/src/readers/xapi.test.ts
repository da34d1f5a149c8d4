import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import { comment, uuid } from './xapi/comment.fixture.ts';
import xapi from './xapi.ts';

async function fixture(name: string) {
  const input = await openInput([fileURLToPath(new URL(`./fixtures/xapi/${name}`, import.meta.url))]);
  return readAll(xapi, input.files);
}

describe('the xapi reader', () => {
  it('makes posts of what people asked, commented, replied and shared, and finds what they answer', async () => {
    const posts = new Map(postsIn(await fixture('forum')).map((post) => [post.post, post]));
    const channel = 'https://learn.example.org/course/asking';
    expect(posts.get(uuid(1))).toMatchObject({
      kind: 'start',
      channel,
      text: 'Where do you ask first when nobody is there?',
    });
    expect(posts.get(uuid(2))).toMatchObject({
      kind: 'reply',
      parent: uuid(1),
      at: '2024-05-02T16:05:00.000Z',
      text: 'At the desk beside me.',
    });
    expect(posts.get(uuid(4))).toMatchObject({
      kind: 'reply',
      parent: uuid(2),
      thread: uuid(1),
      member: 'https://learn.example.org|indigo',
    });
    expect(posts.get(uuid(3))).toMatchObject({
      kind: 'reshare',
      text: 'Worth a read\nA page about desks',
      comment: 'Worth a read',
    });
  });

  it('makes likes reactions, and counts what is no conversation and what was taken back as left out', async () => {
    const all = await fixture('forum');
    const reaction = { post: uuid(2), member: 'amber@example.org', channel: 'https://learn.example.org/course/asking' };
    expect(all.find((one) => one.type === 'reaction')).toMatchObject(reaction);
    const texts = all.flatMap((one) => (one.type === 'left-out' ? [`${one.reason}: ${one.text}`] : []));
    expect(texts.filter((text) => text.includes('is not a conversation'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('kept apart as an outcome'))).toHaveLength(2);
    expect(texts).toContainEqual(expect.stringMatching(/^deleted: .* was taken back/));
    expect(texts).toContainEqual(expect.stringMatching(/^unreadable: .*"timestamp" is not an ISO 8601 time/));
  });

  it('makes outcomes of results, once each, of a file that has nothing else', async () => {
    const all = await fixture('course');
    const asking = { object: 'https://learn.example.org/course/asking', name: 'Asking' };
    const quiz = { object: 'https://learn.example.org/quiz/1', name: 'Whom do you ask?' };
    const indigo = 'https://learn.example.org|indigo';
    const verb = (name: string) => `http://adlnet.gov/expapi/verbs/${name}`;
    const shared = { type: 'outcome', community: 'export' };
    expect(all.filter((one) => one.type === 'outcome')).toEqual([
      {
        ...shared,
        ...quiz,
        outcome: uuid(32),
        member: 'amber@example.org',
        verb: verb('passed'),
        ...{ scaled: 0.9, raw: 18, min: 0, max: 20, success: true, seconds: 750.5 },
        at: '2024-05-02T14:40:00.000Z',
      },
      {
        ...shared,
        ...quiz,
        outcome: uuid(33),
        member: indigo,
        verb: verb('failed'),
        ...{ raw: 7, success: false },
        at: '2024-05-02T16:55:00.000Z',
      },
      {
        ...shared,
        ...asking,
        outcome: uuid(34),
        member: indigo,
        verb: verb('completed'),
        ...{ completion: true, seconds: 93_600 },
        at: '2024-05-03T09:00:00.000Z',
      },
    ]);
    expect(all.flatMap((one) => (one.type === 'member' ? [one.name] : []))).toEqual(['Amber Otter', 'Indigo Heron']);
    expect(ledgerOf(all)).toMatchObject({ read: 7, kept: 0, leftOut: { outcome: 3, duplicate: 1 } });
  });

  it('makes no outcome of a score that was given to a person, of numbers beyond all bounds, or of a result without a time', async () => {
    const tested = { verb: { id: 'http://adlnet.gov/expapi/verbs/scored' }, result: { score: { raw: 5 } } };
    const all = await readAll(
      xapi,
      filesOf({
        'a.json': JSON.stringify([
          comment(1, { ...tested, object: { objectType: 'Agent', mbox: 'mailto:teal@example.org' } }),
          comment(2, { ...tested, result: { score: { raw: 12345 } } }),
          comment(3, { ...tested, timestamp: undefined }),
        ]).replace('12345', '1e999'),
      }),
    );
    expect(ledgerOf(all)).toMatchObject({ kept: 0, leftOut: { 'system notice': 2, unreadable: 1 } });
    expect(all.some((one) => one.type === 'outcome')).toBe(false);
  });

  it('makes nobody the author of what an anonymous group posted', async () => {
    const [first, second] = postsIn(await fixture('lines'));
    expect(first).toMatchObject({ text: 'Мы учимся друг у друга', at: '2024-05-04T08:00:00.500Z' });
    expect(first?.member).toBeUndefined();
    expect(second).toMatchObject({ kind: 'start', member: 'amber@example.org' });
  });

  it.each([
    ['a list', (all: object[]) => JSON.stringify(all)],
    ['a list over many lines', (all: object[]) => `\uFEFF${JSON.stringify(all, null, 2)}\n`],
    ['one a line', (all: object[]) => all.map((one) => JSON.stringify(one)).join('\r\n')],
    ["a store's answer", (all: object[]) => JSON.stringify({ more: '', statements: all }, null, 1)],
    ["a store's answer on a line", (all: object[]) => JSON.stringify({ statements: all, more: '/more' })],
  ])('reads %s, packed or not, wherever it is cut', async (_, written) => {
    const words = 'w { " \\ ] , '.repeat(2000);
    const all = [1, 2, 3, 4, 5].map((number) => comment(number, { result: { response: `${number} ${words}` } }));
    const text = written(all);
    for (const files of [filesOf({ 'a.json': text }), filesOf({ 'a.json.gz': gzipSync(text) })]) {
      expect(await xapi.accepts(files)).toBeGreaterThan(0.9);
      expect(postsIn(await readAll(xapi, files)).map((post) => post.text[0])).toEqual(['1', '2', '3', '4', '5']);
    }
  });

  it('tells the line of what it cannot read, goes on behind it, and says where the file is cut off', async () => {
    const text = `[\n${JSON.stringify(comment(1))},\n{"actor": 5},\n  7,\n${JSON.stringify(comment(2))}`;
    const all = await readAll(xapi, filesOf({ 'a.json': text }));
    expect(ledgerOf(all)).toMatchObject({ kept: 2, leftOut: { unreadable: 3 } });
    expect(all.flatMap((one) => (one.type === 'left-out' ? [one.line] : []))).toEqual([3, 4, 5]);
    expect(all.at(-1)).toMatchObject({ text: expect.stringContaining('cut off') });
  });

  it('keeps a statement that stands twice once, and one without an id under the same id every time', async () => {
    const { id: _, ...anonymous } = comment(1);
    const all = await readAll(
      xapi,
      filesOf({ 'a.json': JSON.stringify([anonymous, comment(2), anonymous, comment(2)]) }),
    );
    expect(ledgerOf(all)).toMatchObject({ kept: 2, leftOut: { duplicate: 2 } });
  });

  it('refuses files without a statement', async () => {
    await expect(readAll(xapi, filesOf({ 'a.json': '[{"ts": "1"}]' }))).rejects.toThrow(Refusal);
    await expect(readAll(xapi, filesOf({ 'a.json': `${'['.repeat(10_000)}` }))).rejects.toThrow(Refusal);
    expect(
      await xapi.accepts(filesOf({ 'a.json': `{"expect": [400], "statement": ${JSON.stringify(comment(1))}}` })),
    ).toBe(0);
  });
});

const real = [
  { file: 'datasim-tccc_dev.array.json.gz', read: 2814, leftOut: { 'system notice': 2488, outcome: 326 } },
  { file: 'datasim-long.json', read: 1, leftOut: { outcome: 1 } },
  { file: 'datasim-simple.json', read: 1, leftOut: { 'system notice': 1 } },
];

describe('real statements', () => {
  for (const { file, ...expected } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/xapi/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `of ${file} are counted` : `of ${file} are not here, and their test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect((await detect(input.files))?.reader.id).toBe('xapi');
      const ledger = ledgerOf(await readAll(xapi, input.files));
      expect(ledger).toMatchObject({ ...expected, kept: 0 });
    });
  }
});
