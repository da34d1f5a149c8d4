import type { PostRecord } from '@groundswell/contract';
import type { InputFile } from '../../input/input-file.ts';
import { asObject, objectIn, textIn } from '../../json-fields.ts';
import { type JsonPart, jsonPartsOf } from '../../json-parts.ts';
import { utcOfEpoch } from '../../offset-time.ts';
import { parseJson } from '../../parse-json.ts';
import type { ReadOptions, Yield } from '../../reader.ts';
import { noted, refuseIfNothingRead, type Tally, unreadable } from '../../unreadable.ts';
import { type Layout, split } from './layout.ts';
import { isBotByName, isNotifier } from './notifiers.ts';
import { renderedWords } from './rendered-words.ts';
import { Threads } from './threads.ts';
import { DELETED } from './words.ts';

interface Mirror {
  community: string;
  /** Names of streams by their ids. */
  streams: Map<string, string>;
  seenChannels: Set<string>;
  seenPeople: Set<string>;
  threads: Threads;
  tally: Tally;
}

/** Reads the folder that zulip-archive keeps: a file a topic, in a folder a stream. */
export async function* readMirror(layout: Layout, options: ReadOptions): AsyncGenerator<Yield[]> {
  const community = options.community ?? options.inputName;
  const mirror: Mirror = {
    community,
    streams: await streamsIn(layout.index),
    seenChannels: new Set(),
    seenPeople: new Set(),
    threads: new Threads(),
    tally: { messages: 0, unreadable: null },
  };
  yield [{ type: 'community', community, name: community, shows: ['replies', 'times'] }];
  for (const file of layout.topics) yield* readTopic(file, mirror, options);
  refuseIfNothingRead(mirror.tally, 'This is not a Zulip archive: none of its files is a list of messages.');
}

async function streamsIn(index: InputFile[]): Promise<Map<string, string>> {
  const streams = new Map<string, string>();
  for (const file of index) {
    const parsed = parseJson(await file.text());
    const listed = parsed.ok ? objectIn(asObject(parsed.value), 'streams') : null;
    for (const [name, stream] of Object.entries(listed ?? {})) {
      const id = asObject(stream)?.id;
      if (typeof id === 'number') streams.set(String(id), name);
    }
  }
  return streams;
}

async function* readTopic(file: InputFile, mirror: Mirror, options: ReadOptions): AsyncGenerator<Yield[]> {
  const { folder, name } = split(file.path);
  const [, id, written] = /^(\d+)-(.*)$/.exec(folder) ?? [];
  const channel = id ?? (unescaped(folder) || options.inputName);
  const topic = `${channel}/${unescaped(name.slice(0, -'.json'.length))}`;
  let isList = false;
  for await (const parts of jsonPartsOf(file, ['*'])) {
    // Broken before any list began.
    if (parts[0]?.path === '') break;
    isList = true;
    const found: Yield[] = [];
    if (!mirror.seenChannels.has(channel)) {
      mirror.seenChannels.add(channel);
      const called = mirror.streams.get(channel) ?? unescaped(written ?? '');
      found.push({ type: 'channel', community: mirror.community, channel, name: called || channel });
    }
    for (const part of parts) for (const one of readOne(part, file.path, channel, topic, mirror)) found.push(one);
    yield found;
  }
  if (isList || /^\s*\[\s*\]\s*$/.test(await file.head())) return;
  const text = `zulip: ${file.path} is not a list of messages; it was not read.`;
  yield [{ type: 'problem', file: file.path, text }];
}

/** `.2F` is a slash: zulip-archive writes what a file's name may not hold as the bytes of UTF-8. */
function unescaped(name: string): string {
  const percent = name.replaceAll('%', '%25').replace(/\.([0-9A-F]{2})/g, '%$1');
  try {
    return decodeURIComponent(percent);
  } catch {
    // Not written by zulip-archive: the name is what it is.
    return name;
  }
}

function readOne(part: JsonPart, file: string, channel: string, topic: string, mirror: Mirror): Yield[] {
  if (!part.ok) return [noted(mirror.tally, unreadable('zulip', file, part.line, part.why))];
  const message = asObject(part.value);
  const [id, at, content] = [message?.id, utcOfEpoch(message?.timestamp), message?.content];
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || at === null || typeof content !== 'string') {
    const why = typeof id !== 'number' ? 'has no "id"' : at === null ? 'has no "timestamp"' : 'has no "content"';
    return [noted(mirror.tally, unreadable('zulip', file, part.line, why))];
  }
  mirror.tally.messages += 1;
  const member = textIn(message, 'sender_full_name');
  if (member !== null && isNotifier(member, null)) return [{ type: 'left-out', reason: 'system notice', file }];
  const isCopy = mirror.threads.has(id);
  const words = isCopy ? null : renderedWords(content);
  if (words?.text === DELETED) return [{ type: 'left-out', reason: 'deleted', file }];
  if (words?.text === '' && words.files === 0) return [{ type: 'left-out', reason: 'empty', file }];
  const thread = mirror.threads.place(topic, id);
  if (words === null) return [{ type: 'left-out', reason: 'duplicate', file }];
  const { community } = mirror;
  const bot = member !== null && isBotByName(member);
  const kind = thread === id ? 'start' : 'reply';
  const post: PostRecord = { type: 'post', community, channel, post: String(id), kind, at, text: words.text };
  if (thread !== id) post.thread = String(thread);
  if (thread !== id && words.answers !== null) post.parent = words.answers;
  if (member !== null) post.member = member;
  if (bot) post.bot = true;
  if (words.mentions.length > 0) post.mentions = words.mentions;
  if (words.files > 0) post.files = words.files;
  if (member === null || mirror.seenPeople.has(member)) return [post];
  mirror.seenPeople.add(member);
  return [{ type: 'member', community, member, name: member, ...(bot ? { bot } : {}) }, post];
}
