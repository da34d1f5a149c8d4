import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { asObject, type JsonObject, textIn } from '../json-fields.ts';
import { type JsonPart, jsonPartsOf } from '../json-parts.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { noted, refuseIfNothingRead, type Tally, unreadable } from '../unreadable.ts';
import { beginsChat, type Chat, isMessage, isPrivate, noteChat, pathsInExport } from './telegram/chats.ts';
import { timesOf } from './telegram/message-time.ts';
import { authorId, type Place, readMessage } from './telegram/read-message.ts';

/** Chats of Telegram Desktop's export in JSON: one chat, or a whole account. */
const telegram: Reader = {
  id: 'telegram',
  title: 'Telegram export (JSON)',
  endings: ['.json', '.zip'],
  docs: `
1. In **Telegram Desktop** open the group or channel, then **⋮ → Export chat history**. For all chats at once:
   **Settings → Advanced → Export Telegram data**.
2. Choose **Machine-readable JSON** as the format. Pictures and films are not needed.
3. Import \`result.json\`, or the folder that Telegram made.

What is read: groups and channels with their messages, replies, forwarded messages (as reshares), edits, mentions of
people without a username, polls, reactions and attached files. Quotes and code stay in the text and are not counted as
the author's words. Who deleted the account stays known by the number. Exports from before 2021 have local times: say
where with \`--timezone\`.

What is left out, and counted: what Telegram itself says (joins, pins, calls …), messages without words, the same message
again, and private chats: with one person, with a bot, and saved messages. A group is not private, even where Telegram
calls it so: everybody in it reads it.`.trim(),

  async accepts(files) {
    const heads = await Promise.all(
      jsonFiles(files)
        .slice(0, 3)
        .map((file) => file.head()),
    );
    const written = heads.filter((head) => /^\uFEFF?\s*\{/.test(head));
    return written.some((head) => opensMessage.test(head) || opensAccount.test(head)) ? 0.96 : 0;
  },

  read: (files, options) => inBatches(readExports(jsonFiles(files), options)),
};

export default telegram;

// Fields of a message come in the order in which Telegram writes them.
const opensMessage =
  /"messages"\s*:\s*\[\s*\{\s*(?:"id"\s*:\s*-?\d+\s*,\s*)?"type"\s*:\s*"(?:message|service)"\s*,\s*"date(?:_unixtime)?"/;

// Long lists of contacts may stand between it and the first chat.
const opensAccount = /"about"\s*:\s*"Here is the data you requested|"personal_information"\s*:\s*\{\s*"user_id"/;

function jsonFiles(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.json$/i.test(file.path));
  return named.sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

/** What has been read so far, over all files. */
interface Reading {
  options: ReadOptions;
  tally: Tally;
  communities: Set<string>;
  people: Set<string>;
  chats: Map<string, ChatReading>;
}

/** The messages of one chat so far. */
interface ChatReading {
  /** With their edits. */
  posts: Map<string, string>;
  /** From each reply to the first post of its thread. */
  roots: Map<string, string>;
  /** What Telegram itself said: an answer to it opens a thread, as all messages of a topic do. */
  notices: Set<string>;
}

async function* readExports(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const tally: Tally = { messages: 0, unreadable: null };
  const reading: Reading = { options, tally, communities: new Set(), people: new Set(), chats: new Map() };
  for (const file of files) yield* readExport(file, reading);
  refuseIfNothingRead(tally, 'This holds no messages of Telegram: its export in JSON is a result.json.');
}

async function* readExport(file: InputFile, reading: Reading): AsyncGenerator<Yield[]> {
  let chat: Chat = { id: null, name: null, type: null };
  let account: string | null = null;
  let place: (Place & { hidden: boolean; chat: ChatReading }) | null = null;
  for await (const parts of jsonPartsOf(file, pathsInExport)) {
    for (const part of parts) {
      if (part.path === 'personal_information') account = accountIn(part);
      else if (beginsChat(part)) {
        chat = { id: null, name: null, type: null };
        place = null;
      } else if (isMessage(part)) {
        if (place === null) {
          const opening = openChat(chat, part.path.startsWith('messages') ? null : (account ?? 'telegram'), reading);
          place = { ...opening.place, timeOf: timesOf(file.path, reading.options.timezone) };
          yield opening.records;
        }
        yield readPart(part, file.path, place, reading);
      } else if (part.ok) noteChat(part, chat);
      else yield [brokenAt(part.line, part.why, file.path)];
    }
  }
}

function brokenAt(line: number, why: string, file: string): Yield {
  const text = `telegram: ${file} line ${line} ${why}; what follows was not read.`;
  return { type: 'problem', file, line, text };
}

function accountIn(part: JsonPart): string | null {
  const id = part.ok ? asObject(part.value)?.user_id : null;
  return typeof id === 'number' ? `user${id}` : null;
}

/** The place of a chat: a community of its own, or a channel of the account's. */
function openChat(chat: Chat, account: string | null, { options, communities, chats }: Reading) {
  const channel = chat.id ?? chat.name ?? options.inputName;
  const community = options.community ?? account ?? channel;
  const hidden = isPrivate(chat) && options.includePrivate !== true;
  const records: Yield[] = [];
  if (!communities.has(community)) {
    communities.add(community);
    const name = options.community ?? (account === null ? (chat.name ?? channel) : 'Telegram');
    records.push({ type: 'community', community, name, shows: ['replies', 'reactions', 'times'] });
  }
  const key = `${community}\n${channel}`;
  const known = chats.get(key);
  const reading = known ?? { posts: new Map(), roots: new Map(), notices: new Set() };
  chats.set(key, reading);
  if (!hidden && known === undefined) {
    const seen = isPrivate(chat) ? { private: true } : {};
    records.push({ type: 'channel', community, channel, name: chat.name ?? channel, ...seen });
  }
  return { records, place: { community, channel, hidden, chat: reading } };
}

function readPart(
  part: JsonPart,
  file: string,
  place: Place & { hidden: boolean; chat: ChatReading },
  reading: Reading,
): Yield[] {
  const { line } = part;
  const message = part.ok ? asObject(part.value) : null;
  if (message === null || textIn(message, 'type') === null) {
    const why = part.ok ? 'is no message: it has no "type"' : part.why;
    return [noted(reading.tally, unreadable('telegram', file, line, why))];
  }
  const { chat } = place;
  const id = idOf(message, place);
  if (textIn(message, 'type') !== 'message') {
    reading.tally.messages += 1;
    chat.notices.add(id);
    return [{ type: 'left-out', reason: place.hidden ? 'private' : 'system notice', file, line }];
  }
  const read = readMessage(message, id, answeredBy(message, id, place), place);
  if ('reason' in read && read.reason === 'unreadable') {
    return [noted(reading.tally, unreadable('telegram', file, line, read.why))];
  }
  reading.tally.messages += 1;
  if (place.hidden) return [{ type: 'left-out', reason: 'private', file, line }];
  if ('reason' in read) return [{ type: 'left-out', reason: read.reason, file, line }];
  const { post, author, reactions } = read;
  const edited = post.edited_at ?? '';
  if (chat.posts.get(id) === edited) return [{ type: 'left-out', reason: 'duplicate', file, line }];
  chat.posts.set(id, edited);
  const person = author === null ? '' : `${author.community}\n${author.member}`;
  if (author === null || reading.people.has(person)) return [post, ...reactions];
  reading.people.add(person);
  return [author, post, ...reactions];
}

/** Ids are unique in their chat; where there is none, the time and the author must do. */
function idOf(message: JsonObject, { channel }: Place): string {
  const { id } = message;
  if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return `${channel}/${id}`;
  const when = message.date_unixtime ?? message.date ?? '';
  return `${channel}/${when}/${authorId(message) ?? ''}`;
}

function answeredBy(message: JsonObject, id: string, { channel, chat }: Place & { chat: ChatReading }) {
  const answered = message.reply_to_message_id;
  // A message may answer one of another chat.
  if (typeof answered !== 'number' || 'reply_to_peer_id' in message) return null;
  const parent = `${channel}/${answered}`;
  if (parent === id || chat.notices.has(parent)) return null;
  const thread = chat.roots.get(parent) ?? parent;
  chat.roots.set(id, thread);
  return { parent, thread };
}
