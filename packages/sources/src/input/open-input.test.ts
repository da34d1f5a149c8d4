import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@groundswell/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipOf } from '../testing/zip-of.ts';
import { describeInput } from './describe-input.ts';
import { openInput } from './open-input.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-input-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content: string | Buffer): Promise<string> {
  const where = join(folder, path);
  await mkdir(join(where, '..'), { recursive: true });
  await writeFile(where, content);
  return where;
}

const file = (path: string, content: string | Buffer = 'x') => ({ path, bytes: Buffer.from(content) });

describe('an input', () => {
  it('is a folder, read with its hidden files and without what the system puts there', async () => {
    for (const path of [
      'b/2.json',
      'b/.1.json',
      'a.txt',
      '.DS_Store',
      'b/Thumbs.db',
      '__MACOSX/b/2.json',
      'b/._2.json',
    ]) {
      await put(`in/${path}`, 'x');
    }
    await symlink(folder, join(folder, 'in/loop'));
    const input = await openInput([join(folder, 'in')]);
    expect(input.name).toBe('in');
    expect(input.files.map(({ path }) => path)).toEqual(['a.txt', 'b/.1.json', 'b/2.json']);
  });

  it('is a zip, read where it lies, whatever its name', async () => {
    const packed = zipOf([file('b/2.json', 'two'), file('b/', ''), file('.DS_Store'), file('a.txt', 'ü')], 'deflate');
    const input = await openInput([await put('My export.v2.upload', packed)]);
    expect(input.name).toBe('My export.v2');
    expect(input.files.map(({ path, size }) => [path, size])).toEqual([
      ['a.txt', 2],
      ['b/2.json', 3],
    ]);
    expect(await input.files[0]!.text()).toBe('ü');
    expect(await input.files[1]!.head()).toBe('two');
    await input.close();
  });

  it('is a zip whose files are left before their ends, again and again', async () => {
    const long = Array.from({ length: 40 }, (_, number) => file(`${number}.json`, 'words '.repeat(50_000)));
    const input = await openInput([await put('long.zip', zipOf(long, 'deflate'))]);
    for (const one of input.files) expect((await one.head()).length).toBe(64 * 1024);
    expect(await input.files[7]!.text()).toHaveLength(300_000);
    await input.close();
  });

  it('is several of them together', async () => {
    const zip = await put('one.zip', zipOf([file('z.txt')]));
    const input = await openInput([zip, await put('a.txt', 'x')]);
    expect(input.name).toBe('one');
    expect(input.files.map(({ path }) => path)).toEqual(['a.txt', 'z.txt']);
    await input.close();
  });

  it('is decoded by its mark, as UTF-8, or as what older Windows programs write', async () => {
    const texts = [
      Buffer.from('\ufeffcafé'),
      Buffer.from('\ufeffcafé', 'utf16le'),
      Buffer.from('café', 'latin1'),
      Buffer.from('café'),
    ];
    for (const bytes of texts)
      expect(await (await openInput([await put('t.txt', bytes)])).files[0]!.text()).toBe('café');
  });
});

describe('an input is refused', () => {
  async function refusal(path: string): Promise<string> {
    const failure = await openInput([path]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    return (failure as Refusal).message;
  }

  it('where it is missing, empty, or holds nothing', async () => {
    await expect(openInput([])).rejects.toThrow(Refusal);
    expect(await refusal(join(folder, 'gone.zip'))).toContain('gone.zip: there is no such file');
    expect(await refusal(await put('empty.txt', ''))).toContain('empty.txt is empty');
    expect(await refusal(await put('none.zip', zipOf([])))).toContain('none.zip holds no files');
  });

  it('where a zip is none, or is cut off', async () => {
    expect(await refusal(await put('half.zip', zipOf([file('a.txt', 'words')]).subarray(0, 40)))).toContain(
      'half.zip cannot be read',
    );
    expect(await refusal(await put('text.zip', 'hello'))).toContain('text.zip cannot be read');
  });

  it('where a zip names files outside itself', async () => {
    for (const path of ['../up.txt', 'a/../../up.txt', '/etc/up.txt', 'C:/up.txt']) {
      expect(await refusal(await put('bad.zip', zipOf([file(path)])))).toContain('bad.zip');
    }
  });

  it('where a zip would unpack to far more than it is', async () => {
    const bomb = zipOf([file('zeros.json', Buffer.alloc(2 * 1024 ** 2))], 'deflate');
    expect(await refusal(await put('bomb.zip', bomb))).toContain('200 times its size');
    const many = zipOf(Array.from({ length: 50_001 }, (_, number) => file(`${number}.json`, '')));
    expect(await refusal(await put('many.zip', many))).toContain('50001 files');
  });

  it('where a file inside turns out to be damaged', async () => {
    const packed = zipOf([file('a.json', 'the same words again and again '.repeat(50))], 'deflate');
    packed.fill(0xff, 45, 60);
    const input = await openInput([await put('damaged.zip', packed)]);
    await expect(input.files[0]!.text()).rejects.toThrow(/a\.json cannot be read to its end/);
    await input.close();
  });
});

it('an input is described in a phrase', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await put(`in/${name}.txt`, 'x');
  const { files } = await openInput([join(folder, 'in')]);
  expect(describeInput(files)).toBe('5 files: a.txt, b.txt, c.txt and 2 more');
  expect(describeInput(files.slice(0, 2))).toBe('2 files: a.txt and b.txt');
  expect(describeInput(files.slice(0, 1))).toBe('the file a.txt');
});
