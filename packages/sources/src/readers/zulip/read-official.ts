import type { PostRecord } from '@groundswell/contract';
import { asObject, type JsonObject, textIn } from '../../json-fields.ts';
import { type JsonPart, jsonPartsOf } from '../../json-parts.ts';
import { utcOfEpoch } from '../../offset-time.ts';
import type { ReadOptions, Yield } from '../../reader.ts';
import { noted, refuseIfNothingRead, type Tally, unreadable } from '../../unreadable.ts';
import type { Layout } from './layout.ts';
import { type Place, placeOf, placeRecords } from './places.ts';
import { type Realm, realmOf } from './realm.ts';
import { sourceWords } from './source-words.ts';
import { Threads } from './threads.ts';
import { DELETED } from './words.ts';

interface Export {
  community: string;
  realm: Realm;
  includePrivate: boolean;
  /** Places by recipient, or by recipient and sender: the two directions of a conversation are one. */
  places: Map<number | string, Place>;
  seenChannels: Set<string>;
  idsByName: Map<string, string>;
  threads: Threads;
  edits: Map<number, string>;
  tally: Tally;
}

/** Reads Zulip's own export: realm.json, and the messages a file at a time. */
export async function* readOfficial(layout: Layout, options: ReadOptions): AsyncGenerator<Yield[]> {
  const problems: Yield[] = [];
  const realm = await realmOf(layout.realm, problems);
  if (layout.realm.length === 0) {
    const text = 'zulip: realm.json is missing; without it nobody can tell public messages from private ones.';
    problems.push({ type: 'problem', file: layout.messages[0]?.path ?? '', text });
  }
  const community = realm.id ?? realm.name ?? options.community ?? options.inputName;
  const name = options.community ?? realm.name ?? community;
  const found: Export = {
    community,
    realm,
    includePrivate: options.includePrivate === true,
    places: new Map(),
    seenChannels: new Set(),
    idsByName: new Map([...realm.people].map(([id, person]) => [person.name, String(id)])),
    threads: new Threads(),
    edits: new Map(),
    tally: { messages: 0, unreadable: null },
  };
  const people = [...realm.people].sort(([one], [other]) => one - other);
  yield [
    ...problems,
    { type: 'community', community, name, shows: ['replies', 'reactions', 'joins', 'roles', 'times'] },
    ...people.map(([, person]): Yield => ({ ...person.record, community })),
  ];
  for (const file of layout.messages) {
    for await (const parts of jsonPartsOf(file, ['zerver_message.*'])) {
      const read: Yield[] = [];
      for (const part of parts) readOne(part, file.path, found, read);
      yield read;
    }
  }
  refuseIfNothingRead(found.tally, 'This is not a Zulip export with messages: none of its files has "zerver_message".');
}

function readOne(part: JsonPart, file: string, found: Export, read: Yield[]): void {
  const message = part.ok ? asObject(part.value) : null;
  // Until 2020 the field was called "pub_date".
  const at = utcOfEpoch(message?.date_sent ?? message?.pub_date, 6);
  const why = part.ok ? lackOf(message) : part.why;
  if (message === null || at === null || why !== null) {
    read.push(noted(found.tally, unreadable('zulip', file, part.line, why ?? 'has no "date_sent" that is a time')));
    return;
  }
  found.tally.messages += 1;
  const [sender, recipient] = [Number(message.sender), Number(message.recipient)];
  const place = knownPlace(found, recipient, sender);
  if (place.private && !found.includePrivate) {
    read.push({ type: 'left-out', reason: 'private', file });
  } else if (found.realm.people.get(sender)?.notifier === true) {
    read.push({ type: 'left-out', reason: 'system notice', file });
  } else {
    if (!found.seenChannels.has(place.channel)) {
      found.seenChannels.add(place.channel);
      read.push(...placeRecords(place, recipient, found.realm, found.community));
    }
    readPost(message, at, place, file, found, read);
  }
}

function lackOf(message: JsonObject | null): string | null {
  if (message === null) return 'is no message';
  for (const key of ['id', 'sender', 'recipient']) {
    if (!Number.isSafeInteger(message[key])) return `has no "${key}"`;
  }
  if (typeof message.content !== 'string') return 'has no "content"';
  return null;
}

function knownPlace(found: Export, recipient: number, sender: number): Place {
  const isPair = found.realm.recipients.get(recipient)?.kind === 'person';
  const key = isPair ? `${recipient} ${sender}` : recipient;
  const known = found.places.get(key);
  if (known !== undefined) return known;
  const place = placeOf(found.realm, recipient, sender);
  found.places.set(key, place);
  return place;
}

function readPost(message: JsonObject, at: string, place: Place, file: string, found: Export, read: Yield[]): void {
  const id = Number(message.id);
  const edited = utcOfEpoch(message.last_edit_time, 6);
  if (found.threads.has(id) && (found.edits.get(id) ?? null) === edited) {
    read.push({ type: 'left-out', reason: 'duplicate', file });
    return;
  }
  const words = sourceWords(String(message.content), (name) => found.idsByName.get(name));
  if (words.text === DELETED || (words.text === '' && words.files === 0)) {
    read.push({ type: 'left-out', reason: words.text === '' ? 'empty' : 'deleted', file });
    return;
  }
  if (edited !== null) found.edits.set(id, edited);
  const { community } = found;
  const sender = Number(message.sender);
  const topic = place.topics ? (textIn(message, 'subject') ?? '').toLowerCase() : id;
  const thread = found.threads.place(`${place.channel}/${topic}`, id);
  const about = { community, channel: place.channel, post: String(id) };
  const bot = found.realm.people.get(sender)?.bot === true;
  const kind = thread === id ? 'start' : 'reply';
  const post: PostRecord = { type: 'post', ...about, member: String(sender), kind, at, text: words.text };
  if (thread !== id) post.thread = String(thread);
  if (thread !== id && words.answers !== null) post.parent = words.answers;
  if (bot) post.bot = true;
  if (edited !== null) post.edited_at = edited;
  if (words.mentions.length > 0) post.mentions = words.mentions;
  if (words.files > 0) post.files = words.files;
  read.push(post);
  for (const { person, emoji } of found.realm.reactions.get(id) ?? [])
    read.push({ type: 'reaction', ...about, member: String(person), emoji });
}
