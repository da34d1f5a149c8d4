import { createHash } from 'node:crypto';
import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { BATCH, type Reader, type ReadOptions, type Yield } from '../reader.ts';
import { unreadable } from '../unreadable.ts';
import { utcOf } from '../zoned-time.ts';
import { beginsEntry, type Entry, entriesIn } from './whatsapp/chat-lines.ts';
import { chatName } from './whatsapp/chat-name.ts';
import { type DateOrder, dateOrderOf, dayOf } from './whatsapp/date-order.ts';
import { readEntry } from './whatsapp/read-entry.ts';

/** Group chats of WhatsApp, as a phone exports them. */
const whatsapp: Reader = {
  id: 'whatsapp',
  title: 'WhatsApp chat',
  endings: ['.txt', '.zip'],
  docs: `
1. On the phone, open the group, then **⋮ → More → Export chat** (Android) or the group's name **→ Export chat** (iPhone).
2. Choose **Without media**, and send the file to yourself.
3. Import the \`.txt\` or \`.zip\` as it is. Times are those of the phone: say where it was with \`--timezone\`, such as
   \`Europe/London\`. Where every date could have the day or the month first, say which with \`--map date-order=dmy\`,
   \`mdy\` or \`ymd\`.

What is read: messages with their authors, mentions and attached files. WhatsApp exports neither replies nor reactions.
People are known by the names in the exporter's address book, else by their numbers: exports from two phones do not
agree. Phones that have no seconds give messages of one minute the same time. A chat with one person looks like a group's
and is read too: import only what all its people agreed to.

What is left out, and counted: what WhatsApp itself says (lines without a name and colon), deleted messages, messages
without words, and the same message again.`.trim(),

  async accepts(files) {
    const heads = await Promise.all(
      textFiles(files)
        .slice(0, 3)
        .map((file) => file.head()),
    );
    return Math.max(0, ...heads.map(confidenceIn));
  },

  read: (files, options) => inBatches(readChats(textFiles(files), options)),
};

export default whatsapp;

function textFiles(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.txt$/i.test(file.path));
  return named.sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

/** A chat begins with an entry, and some of its entries have a name. */
function confidenceIn(head: string): number {
  const first = head.split('\n', 1)[0] ?? '';
  if (!beginsEntry(first)) return 0;
  const entries = [...entriesIn(head)].slice(0, 50);
  return entries.some(({ words }) => 'author' in readEntry(words)) ? 0.94 : 0.4;
}

async function* readChats(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const chats: { file: InputFile; text: string; channel: string }[] = [];
  for (const file of files) {
    const text = await file.text();
    if (isChat(text)) chats.push({ file, text, channel: chatName(file, options.inputName) });
    else yield [{ type: 'problem', file: file.path, text: `${file.path} ${noChat}` }];
  }
  const [first] = chats;
  if (first === undefined) throw new Refusal(`${files[0]?.path ?? 'This'} ${noChat}`);
  const names = new Set(chats.map(({ channel }) => channel));
  const community = options.community ?? (names.size === 1 ? first.channel : options.inputName);
  yield [{ type: 'community', community, name: community, shows: ['times'] }];
  yield [...names].sort().map((channel): Yield => ({ type: 'channel', community, channel, name: channel }));
  const reading = { community, people: new Set<string>(), posts: new Set<string>() };
  for (const { file, text, channel } of chats) {
    const order = dateOrderOf(datesIn(text), file.path, options.map?.['date-order']);
    yield* readChat(text, {
      ...reading,
      file: file.path,
      channel,
      order,
      zone: zoneOf(file, options),
      repeats: new Map(),
    });
  }
}

const noChat = 'is not an exported chat of WhatsApp: no line begins with a date, a time and a name.';

function isChat(text: string): boolean {
  for (const { words } of entriesIn(text)) if ('author' in readEntry(words)) return true;
  return false;
}

function* datesIn(text: string): Generator<Entry['date']> {
  for (const { date } of entriesIn(text)) yield date;
}

function zoneOf(file: InputFile, { timezone }: ReadOptions): string {
  if (timezone !== undefined) return timezone;
  const text = `${file.path} gives the phone's local times without saying where. Say it with --timezone, such as --timezone Europe/London.`;
  throw new Refusal(text, 400);
}

// Ours: sixteen times the 65,536 characters that WhatsApp lets anybody write.
const LONGEST = 2 ** 20;

interface Reading {
  community: string;
  channel: string;
  file: string;
  order: DateOrder;
  zone: string;
  people: Set<string>;
  posts: Set<string>;
  /** How often this file has had the same words by the same author at the same time. */
  repeats: Map<string, number>;
}

function* readChat(text: string, reading: Reading): Generator<Yield[]> {
  let batch: Yield[] = [];
  for (const entry of entriesIn(text)) {
    batch.push(...readOne(entry, reading));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function readOne({ line, date, clock, words }: Entry, reading: Reading): Yield[] {
  const { community, channel, file } = reading;
  const day = dayOf(date, reading.order);
  if (day === null || clock === null) {
    return [unreadable('whatsapp', file, line, `has a date or a time that cannot be (${date.join('/')})`)];
  }
  if (words.length > LONGEST) return [unreadable('whatsapp', file, line, 'is longer than a message can be')];
  const read = readEntry(words);
  if ('reason' in read) return [{ type: 'left-out', reason: read.reason, file, line }];
  const { author, text, files, mentions } = read;
  const local = `${day}T${clock}`;
  const post = idOf(`${channel}\n${local}\n${author.member}\n${files}\n${text}`, reading.repeats);
  if (reading.posts.has(post)) return [{ type: 'left-out', reason: 'duplicate', file, line }];
  reading.posts.add(post);
  const { member, name } = author;
  const known = reading.people.has(member);
  reading.people.add(member);
  return [
    ...(known ? [] : [{ type: 'member' as const, community, member, name }]),
    {
      type: 'post',
      community,
      channel,
      post,
      member,
      kind: 'start',
      at: utcOf(local, reading.zone),
      text,
      ...(mentions.length > 0 ? { mentions } : {}),
      ...(files > 0 ? { files } : {}),
    },
  ];
}

/** Messages have no ids: the words, and which of their kind, tell them apart in any part of the chat. */
function idOf(key: string, repeats: Map<string, number>): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 24);
  const repeat = (repeats.get(hash) ?? 0) + 1;
  repeats.set(hash, repeat);
  return repeat === 1 ? hash : `${hash}-${repeat}`;
}
