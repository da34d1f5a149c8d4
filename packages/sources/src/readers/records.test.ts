import { Readable } from 'node:stream';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { inputFile } from '../input/input-file.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import records from './records.ts';

const post = (fields: object = {}) =>
  JSON.stringify({
    type: 'post',
    community: 'brightwater',
    channel: 'learning',
    post: 'p1',
    kind: 'start',
    at: '2024-03-04T09:30:00Z',
    text: 'We tried it with the evening shift and kept the half of it',
    ...fields,
  });
const file = (...lines: string[]) => filesOf({ 'a.ndjson': lines.join('\n') });

describe('the records reader', () => {
  it('reads lines that end in either way, with and without a last one', async () => {
    expect(
      postsIn(await readAll(records, filesOf({ 'a.ndjson': `\ufeff${post()}\r\n${post({ post: 'p2' })}` }))),
    ).toHaveLength(2);
  });

  it('gives a record to what is only named', async () => {
    const all = await readAll(records, file(post()));
    expect(all.filter((one) => one.type === 'community' || one.type === 'channel')).toEqual([
      { type: 'community', community: 'brightwater', name: 'brightwater' },
      { type: 'channel', community: 'brightwater', channel: 'learning', name: 'learning' },
    ]);
  });

  it('takes in an outcome, which stands in a community and in no channel', async () => {
    const outcome = {
      type: 'outcome',
      community: 'brightwater',
      outcome: 'o1',
      verb: 'v:1',
      object: 'a',
      at: '2024-03-04',
    };
    expect(await readAll(records, file(JSON.stringify(outcome)))).toEqual([
      outcome,
      { type: 'community', community: 'brightwater', name: 'brightwater' },
    ]);
  });

  it.each([
    [post({ at: '2024-02-30' }), '"at"'],
    [post({ at: '2024-03-04T09:30:00+01:00' }), '"at": must be a UTC time'],
    [post({ post: 17 }), '"post"'],
    [post({ mood: 'good' }), 'mood'],
    [post().slice(0, -3), 'is not JSON'],
  ])('leaves a post out that is not in the format, and says why: %s', async (line, why) => {
    const all = await readAll(records, file(post(), line));
    expect(all[1]).toMatchObject({ type: 'left-out', reason: 'unreadable', file: 'a.ndjson', line: 2 });
    expect(all[1]).toMatchObject({ text: expect.stringContaining(why) });
  });

  it.each(['[1]', 'null', '{"type":"weather"}', '{"type":"member","member":"m"}', 'hello'])(
    'skips the line %s with a problem',
    async (line) =>
      expect(ledgerOf(await readAll(records, file(post(), line)))).toMatchObject({ kept: 1, read: 1, problems: 1 }),
  );

  it('takes the character 0 out of texts', async () => {
    expect(postsIn(await readAll(records, file(post({ text: 'a\0b' }))))[0]?.text).toBe('ab');
  });

  it('is not brought down by bytes that are no text, or by JSON nested a million deep', async () => {
    const deep = `{"type":"post","text":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    const noise = Buffer.from([0, 255, 254, 10, 0, 10]);
    const bytes = Buffer.concat([Buffer.from(`${post()}\n${deep}\n`), noise, Buffer.from(post({ post: 'p2' }))]);
    const ledger = ledgerOf(await readAll(records, filesOf({ 'a.ndjson': bytes })));
    expect(ledger).toMatchObject({ kept: 2, leftOut: { unreadable: 1 }, problems: 2 });
  });

  it('passes over a line of 100 MB without holding it', async () => {
    const megabyte = Buffer.alloc(1024 ** 2, 'x');
    const stream = async () =>
      Readable.from(
        (function* pieces() {
          yield Buffer.from(`${post()}\n{"type":"post","text":"`);
          for (let count = 0; count < 100; count += 1) yield megabyte;
          yield Buffer.from(`"}\n${post({ post: 'p2' })}\n`);
        })(),
      );
    const all = await readAll(records, [inputFile('a.ndjson', 101 * 1024 ** 2, stream)]);
    expect(ledgerOf(all)).toMatchObject({ kept: 2, leftOut: { unreadable: 1 } });
    expect(all[1]).toMatchObject({ line: 2, text: expect.stringContaining('longer than 16 MB') });
    expect(all[2]).toMatchObject({ post: 'p2' });
  });

  it('says that a name for the community was not used', async () => {
    expect(await readAll(records, file(post()), { community: 'other' })).toContainEqual(
      expect.objectContaining({ type: 'problem', text: expect.stringContaining('"other"') }),
    );
  });

  it('refuses a file without any record, without reading it to its end', async () => {
    await expect(readAll(records, file('hello'))).rejects.toThrow(Refusal);
    await expect(readAll(records, file(...Array<string>(5000).fill('{"type":"tweet"}')))).rejects.toThrow(
      /records-format/,
    );
  });

  it('is not sure of other tools that write a JSON object a line', async () => {
    expect(
      await records.accepts(file('{"type":"post","post":{"message":"hi"}}', '{"type":"version","version":1}')),
    ).toBe(0);
  });
});
