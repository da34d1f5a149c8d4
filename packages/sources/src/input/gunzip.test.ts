import { gzipSync } from 'node:zlib';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../testing/files-of.ts';
import { gunzipped } from './gunzip.ts';

const packed = (path: string, bytes: Buffer) => gunzipped(filesOf({ [path]: bytes })[0]!);

describe('a file packed with gzip', () => {
  it('is read unpacked, under its name without .gz', async () => {
    const file = packed('mails/2024-May.txt.gz', gzipSync('words'));
    expect(file.path).toBe('mails/2024-May.txt');
    expect(await file.text()).toBe('words');
    expect(await file.head()).toBe('words');
  });

  it('is left as it is where it is not packed', async () => {
    expect(await packed('a.txt', Buffer.from('words')).text()).toBe('words');
  });

  it('is refused where it is damaged', async () => {
    const damaged = packed('a.json.gz', gzipSync('words '.repeat(9000)).subarray(0, 40));
    await expect(damaged.text()).rejects.toThrow(Refusal);
    await expect(packed('a.json.gz', Buffer.from('words')).text()).rejects.toThrow('a.json cannot be read to its end');
  });

  it('is refused where it unpacks to more than 200 times its size', async () => {
    const bomb = packed('a.json.gz', gzipSync(Buffer.alloc(8 * 1024 ** 2)));
    const drained = async () => {
      for await (const _chunk of await bomb.stream());
    };
    await expect(drained()).rejects.toThrow('more than 200 times');
  });
});
