import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import irc from './irc.ts';

async function fixture(name: string, timezone = 'UTC') {
  const input = await openInput([fileURLToPath(new URL(`./fixtures/irc/${name}`, import.meta.url))]);
  return readAll(irc, input.files, { timezone });
}

const log = (lines: string[], path = '2024-05-02-#learning.log') => filesOf({ [path]: lines.join('\n') });

describe('the irc reader', () => {
  it('takes the day from the name of the file, and the channel too', async () => {
    const all = await readAll(irc, log(['[16:02] <amber> words']), { timezone: 'Europe/London' });
    expect(postsIn(all)[0]).toMatchObject({ at: '2024-05-02T15:02:00.000Z', channel: 'learning', member: 'amber' });
  });

  it('goes on with a message whose next lines have no time, and tells repeated ones apart', async () => {
    const posts = postsIn(await fixture('gitter'));
    expect(posts[1]?.text).toBe('@amber-otter: nobody, I think\n(b) or everybody\n\nand that is the same');
    expect(posts[2]?.text).toBe(posts[1]?.text);
    expect(new Set(posts.map((post) => post.post)).size).toBe(posts.length);
    expect(posts[3]).toMatchObject({ member: 'анна', mentions: ['teal'] });
    expect(posts[4]?.at).toBe('2024-05-03T09:00:00.000Z');
  });

  it('keeps somebody who takes another name one person', async () => {
    const all = await fixture('annotated', 'Europe/London');
    expect(postsIn(all).map((post) => post.member)).toEqual(['heron', 'fox', 'heron', 'heron', 'indigo']);
    const later = ['=== heron is now known as heron_away', '[16:05] <heron_away> back soon', '[16:06] <fox> ok'];
    const posts = postsIn(await readAll(irc, log(['[16:02] <heron> hello', ...later]), { timezone: 'UTC' }));
    expect(posts.map((post) => post.member)).toEqual(['heron', 'heron', 'fox']);
  });

  it('lets a name begin anew when its bearer has left', async () => {
    const lines = [
      '[16:02] <fox> a',
      '=== fox is now known as otter',
      '=== otter [~x@y]  has left #learning []',
      '[16:03] <otter> b',
    ];
    const posts = postsIn(await readAll(irc, log(lines), { timezone: 'UTC' }));
    expect(posts.map((post) => post.member)).toEqual(['fox', 'otter']);
  });

  it('reads "* nick action" as words, and what a server says as a notice', async () => {
    const all = await fixture('annotated', 'Europe/London');
    expect(postsIn(all)[2]?.text).toBe('nods at length');
    expect(ledgerOf(all).leftOut['system notice']).toBe(5);
  });

  it('takes replies from the file of links, and has none without it', async () => {
    const posts = postsIn(await fixture('annotated', 'Europe/London'));
    const [first, second, , fourth, fifth] = posts;
    expect(second).toMatchObject({ kind: 'reply', parent: first?.post, thread: first?.post, mentions: ['heron'] });
    expect(fourth).toMatchObject({ kind: 'reply', parent: second?.post, thread: first?.post });
    expect(fifth).toMatchObject({ kind: 'reply', parent: fourth?.post });
    expect(postsIn(await fixture('dated')).every((post) => post.kind === 'start')).toBe(true);
  });

  it('reads bytes that are no UTF-8, and days that change inside', async () => {
    const posts = postsIn(await fixture('dated'));
    expect(posts.map((post) => [post.at, post.text])).toEqual([
      ['2024-05-02T21:04:00.000Z', 'caf\uFFFD or tea?'],
      ['2024-05-02T23:50:00.000Z', 'tea'],
      ['2024-05-03T00:01:00.000Z', 'good morning'],
    ]);
  });

  it('knows nicks with signs and spaces in them', async () => {
    const lines = ['[16:02] <EriC^^> a', '[16:02] <[cro] smiley> b', '[16:02] <sinope[x] > c', '[16:02] <|Quad-> d'];
    const posts = postsIn(await readAll(irc, log(lines), { timezone: 'UTC' }));
    expect(posts.map((post) => post.member)).toEqual(['eric^^', '[cro] smiley', 'sinope[x]', '|quad-']);
  });

  it('asks for the day and for the zone', async () => {
    const dated = log(['[16:02] <amber> a']);
    await expect(readAll(irc, dated)).rejects.toThrow(/--timezone/);
    await expect(readAll(irc, log(['[16:02] <amber> a'], 'learning.log'), { timezone: 'UTC' })).rejects.toThrow(
      /--date/,
    );
    await expect(readAll(irc, log(['all is well'], 'a.txt'))).rejects.toThrow(Refusal);
  });
});

// Messages as counted by other means from the files themselves; notices come to `read` on top.
const real = [
  { file: 'gitter/gitter_gitter.txt', read: 14_854, kept: 14_673 },
  { file: 'gitter/manual-Gitter.txt', read: 600, kept: 510 },
  { file: 'gitter/manual-nodejs.txt', read: 836, kept: 737 },
  { file: 'irc/ubuntu-train.zip', read: 58_500, kept: 51_255 },
];

describe('real logs', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect((await detect(input.files))?.reader.id).toBe('irc');
      const all = await readAll(irc, input.files, { timezone: 'UTC' });
      await input.close();
      expect(ledgerOf(all)).toMatchObject(figures);
      expect(postsIn(all).some((post) => post.parent !== undefined)).toBe(file.endsWith('.zip'));
    });
  }
});
