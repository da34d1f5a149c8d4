import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import { gunzipped } from '../input/gunzip.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { listOf, listOfFile, SubjectTags } from './mbox/lists.ts';
import { mailHeaders } from './mbox/mail-headers.ts';
import { type Place, readMail } from './mbox/read-mail.ts';
import { mailsOf, type RawMail } from './mbox/split-mails.ts';
import { threadsSeen } from './mbox/threads.ts';

/** Mailing lists: mbox files, and the text files of Pipermail and Mailman archives. */
const mbox: Reader = {
  id: 'mbox',
  title: 'Mailing list (mbox)',
  endings: ['.mbox', '.txt', '.gz'],
  docs: `
1. Get the archive of the list. Mailman 2 and Pipermail: **Archives → Downloadable version**, one file a month. Mailman 3
   (HyperKitty): **Download → This month** or **Entire archive**. Google Groups: takeout.google.com, **Groups**. A mail
   program: export the list's folder as mbox.
2. Keep the files as they are; packed ones (\`.gz\`) are read too.
3. Import one file, several, or their folder. Where mails say no time zone, as in Pipermail's text files, say where the
   list's server stands with \`--timezone\`, such as \`America/New_York\`.

What is read: mails with their authors, subjects and replies (by In-Reply-To, else References). A mail that opens a
thread begins with its subject. Lines that are quoted from other mails stay as quotes and are not counted as the
author's words; signatures and footers are dropped. Attachments are counted. Where an archive writes \`amber at
example.org (Amber Otter)\`, the name tells who it is.

A date that cannot be (1970, or none) is replaced by the one at which a server received or filed the mail.

What is left out, and counted: copies of the same mail, automatic answers, mails without words of their own, and mails
without any date that can be.`.trim(),

  async accepts(files) {
    const heads = await Promise.all(
      files.slice(0, 3).map((file) =>
        gunzipped(file)
          .head()
          .catch(() => ''),
      ),
    );
    return Math.max(0, ...heads.map((head) => (opensWithMail.test(head) ? 0.96 : 0)));
  },

  read: (files, options) => inBatches(readLists(files, options)),
};

export default mbox;

const opensWithMail =
  /^\s*From .*\d:\d\d.*\r?\n(?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:from|date|message-id|subject):/i;

async function* readLists(given: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const files = [...given].sort(byPath).map(gunzipped);
  const threads = threadsSeen();
  const tags = new Map<InputFile, string | null>();
  for (const file of files) {
    const counted = new SubjectTags();
    let mails = 0;
    for await (const mail of mailsOf(file)) {
      const { headers } = mailHeaders(mail.bytes);
      threads.see(headers);
      counted.see(headers);
      mails += 1;
    }
    if (mails > 0) tags.set(file, counted.common());
  }
  if (tags.size === 0) throw new Refusal('This holds no mails: an mbox file begins every mail with a line "From …".');
  const community = options.community ?? options.inputName;
  yield [{ type: 'community', community, name: community, shows: ['replies', 'times'] }, ...notRead(files, tags)];
  const reading: Reading = { posts: new Set(), members: new Set(), channels: new Set(), kept: 0, unreadable: null };
  for (const [file, tag] of tags) {
    const zone = (time: string) => zoneFor(file, time, options);
    for await (const mail of mailsOf(file)) {
      const list = listOf(mailHeaders(mail.bytes).headers);
      const name = list?.name ?? tag ?? listOfFile(file.path) ?? options.inputName;
      const channel = list?.channel ?? name.toLowerCase();
      const place = { community, channel, tag, threads, zone };
      yield await readOne(mail, file, { ...place, name }, reading);
    }
  }
  if (reading.kept === 0 && reading.unreadable !== null)
    throw new Refusal(`${reading.unreadable} Nothing was imported.`);
}

interface Reading {
  /** What was handed on already. */
  posts: Set<string>;
  members: Set<string>;
  channels: Set<string>;
  kept: number;
  unreadable: string | null;
}

async function readOne(
  mail: RawMail,
  file: InputFile,
  place: Place & { name: string },
  reading: Reading,
): Promise<Yield[]> {
  const read = await readMail(mail, place);
  const where = { file: file.path, line: mail.line };
  if ('reason' in read) {
    const text = `mbox: ${file.path} line ${mail.line}: the mail ${read.why}; it was left out.`;
    if (read.reason === 'unreadable') reading.unreadable ??= text;
    return [{ type: 'left-out', reason: read.reason, ...where, text }];
  }
  const { post, author } = read;
  if (reading.posts.has(post.post)) return [{ type: 'left-out', reason: 'duplicate', ...where }];
  reading.posts.add(post.post);
  reading.kept += 1;
  const found: Yield[] = [];
  if (!reading.channels.has(place.channel)) {
    found.push({ type: 'channel', community: place.community, channel: place.channel, name: place.name });
    reading.channels.add(place.channel);
  }
  if (author !== null && !reading.members.has(author.member)) found.push(author);
  if (author !== null) reading.members.add(author.member);
  return [...found, post];
}

function zoneFor(file: InputFile, time: string, options: ReadOptions): string {
  if (options.timezone !== undefined) return options.timezone;
  const text = `${file.path} gives times without a zone, such as ${time.replace('T', ' ')}. Say where the list's server stands with --timezone, such as --timezone America/New_York.`;
  throw new Refusal(text, 400);
}

function notRead(files: InputFile[], mails: Map<InputFile, unknown>): Yield[] {
  const others = files.filter((file) => !mails.has(file));
  return others.map(({ path }) => ({
    type: 'problem',
    file: path,
    text: `mbox: ${path} holds no mails; it was not read.`,
  }));
}

function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
