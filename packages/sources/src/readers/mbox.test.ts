import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import mbox from './mbox.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/mbox/${name}`, import.meta.url));
const mail = (headers: string[], body: string, envelope = 'From a@b.c  Thu May  2 09:15:00 2024') =>
  `${envelope}\n${['Message-ID: <m1@b.c>', 'From: a@b.c', 'Subject: s', 'Date: Thu, 2 May 2024 09:15:00 +0000', ...headers].join('\n')}\n\n${body}\n\n`;
const read = async (...mails: (string | Buffer)[]) =>
  postsIn(await readAll(mbox, filesOf({ 'list.mbox': Buffer.concat(mails.map((one) => Buffer.from(one))) })));

async function readFixture(name: string, options = {}) {
  const input = await openInput([fixture(name)]);
  return readAll(mbox, input.files, options);
}

describe('the mbox reader', () => {
  it('is not split by a sentence that begins with "From "', async () => {
    const [first] = postsIn(await readFixture('pipermail', { timezone: 'America/New_York' }));
    expect(first?.text).toContain('beside mine.\nFrom 9:30 on I was never alone.\n\nAmber');
    expect(first?.text).not.toContain('second floor');
    expect(first?.at).toBe('2024-05-02T13:15:00.000Z');
  });

  it('keeps quotes and who is quoted as quotes, and drops footers', async () => {
    const [, second] = postsIn(await readFixture('pipermail', { timezone: 'UTC' }));
    expect(second?.text).toBe(
      [
        '> On Thu, 2 May 2024, Amber Otter wrote:',
        '',
        '> Dear all,',
        '>',
        '> who taught you',
        '> who taught you the most at work',
        '',
        'A customer who would not give up.',
        '',
        'From then on I asked first.',
      ].join('\n'),
    );
  });

  it('knows who wrote by the name where the address is disguised', async () => {
    const all = await readFixture('pipermail', { timezone: 'UTC' });
    expect(all.filter((one) => one.type === 'member')).toMatchObject([
      { member: 'amber otter', name: 'Amber Otter', handle: 'amber at example.org' },
      { member: 'teal newt', name: 'Teal Newt', handle: 'teal at example.net' },
      { member: 'jürgen fox', name: 'Jürgen Fox', handle: 'crimson at example.org' },
    ]);
  });

  it('finds replies by In-Reply-To, then by References, and the mail that opened the thread', async () => {
    const [first, second, third] = postsIn(await readFixture('pipermail', { timezone: 'UTC' }));
    expect(first).toMatchObject({ kind: 'start', channel: 'learning', text: expect.stringMatching(/^Who taught you/) });
    expect(second).toMatchObject({ kind: 'reply', parent: 'm1@example.org', thread: 'm1@example.org' });
    expect(third).toMatchObject({
      kind: 'reply',
      parent: 'm2@example.net',
      thread: 'm1@example.org',
      text: 'The same here!',
    });
  });

  it('takes the time of filing or of receipt where the date cannot be', async () => {
    const [, , third] = postsIn(await readFixture('pipermail', { timezone: 'UTC' }));
    expect(third?.at).toBe('2024-05-03T08:00:00.000Z');
    expect(postsIn(await readFixture('list'))[0]?.at).toBe('2024-01-08T08:31:12.000Z');
  });

  it('reads encoded headers, HTML, attachments and headers without angle brackets', async () => {
    const all = await readFixture('list');
    const [first, second] = postsIn(all);
    expect(first).toMatchObject({ member: 'anna@example.org', files: 1, channel: 'guild.lists.example.org' });
    expect(first?.text).toBe('Café and questions\n\nWhere do you ask first?\n> older words\nCafé is at four.');
    expect(second).toMatchObject({
      member: 'indigo.heron@example.com',
      parent: 'a1@example.org',
      at: '2024-01-08T18:05:00.000Z',
    });
    expect(second?.text).toMatch(
      /^At the desk beside me, naïve as it is\.\n\n> -----Original Message-----\n> From: Anna/,
    );
    expect(all).toContainEqual(expect.objectContaining({ type: 'member', name: 'Indigo Heron' }));
    expect(all).toContainEqual(expect.objectContaining({ type: 'member', name: 'Анна' }));
  });

  it('reads bytes that are no UTF-8 as what they most likely are', async () => {
    expect((await read(Buffer.from(mail([], 'Grüße'), 'latin1')))[0]?.text).toBe('s\n\nGrüße');
  });

  it('survives mails that answer one another in a circle', async () => {
    const posts = await read(
      mail(['In-Reply-To: <m2@b.c>'], 'one'),
      mail(['In-Reply-To: <m1@b.c>'], 'two').replace('<m1@b.c>', '<m2@b.c>'),
    );
    expect(posts.map((post) => post.parent)).toEqual(['m2@b.c', 'm1@b.c']);
  });

  it('climbs a thread of ten thousand mails once', async () => {
    const mails = Array.from({ length: 10_000 }, (_, number) =>
      mail([`In-Reply-To: <m${number}@b.c>`], 'words').replace('<m1@b.c>', `<m${number + 1}@b.c>`),
    );
    const posts = await read(mails.join(''));
    expect(new Set(posts.map((post) => post.thread))).toEqual(new Set(['m0@b.c']));
  });

  it('asks where the server stands only if a mail does not say', async () => {
    await expect(readFixture('pipermail')).rejects.toThrow(/--timezone/);
    expect(await read(mail([], 'words'))).toHaveLength(1);
  });

  it('reads packed files and gives mails without an id the same one every time', async () => {
    const anonymous = mail([], 'words').replace('Message-ID: <m1@b.c>\n', '');
    const files = filesOf({ '2024-May.txt.gz': gzipSync(anonymous) });
    expect(await mbox.accepts(files)).toBeGreaterThan(0.9);
    const [packed] = postsIn(await readAll(mbox, files));
    expect(packed?.post).toMatch(/^[0-9a-f]{24}$/);
    expect(packed?.post).toBe((await read(anonymous))[0]?.post);
  });

  it('finds mails wherever the file is cut into pieces', async () => {
    const long = `${'words\n'.repeat(20_000)}From here on`;
    const mails = [1, 2, 3, 4].map((number) => mail([], long).replace('m1@', `m${number}@`));
    const posts = await read(...mails);
    expect(posts.map((post) => post.post)).toEqual(['m1@b.c', 'm2@b.c', 'm3@b.c', 'm4@b.c']);
    expect(new Set(posts.map((post) => post.text.length))).toEqual(new Set([3 + long.length]));
  });

  it('refuses what holds no mail', async () => {
    await expect(readAll(mbox, filesOf({ 'a.txt': 'From here on\nall is well' }))).rejects.toThrow(Refusal);
  });
});

// Counted by other means: in the first file every mail stands twice, byte for byte.
const real = [
  { file: 'bigbang-2001-November.txt', read: 164, kept: 82, leftOut: { duplicate: 82 } },
  { file: 'bigbang-3GPP_TSG_RAN_WG4_NR-MIMO-OTA.mbox', read: 59 },
  { file: 'bigbang-3GPP_TSG_SA_WG4_EVS.mbox', read: 50 },
];

describe('real mailing lists', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/mbox/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect((await detect(input.files))?.reader.id).toBe('mbox');
      const all = await readAll(mbox, input.files, { timezone: 'UTC' });
      expect(ledgerOf(all)).toMatchObject(figures);
    });
  }
});
