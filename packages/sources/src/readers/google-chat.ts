import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { asObject, type JsonObject, textIn } from '../json-fields.ts';
import { type JsonPart, jsonPartsOf } from '../json-parts.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { noted, refuseIfNothingRead, type Tally, unreadable } from '../unreadable.ts';
import { exporterOf, type Group, groupsOf, memberRecord, personOf } from './google-chat/groups.ts';
import { type Mentions, mentionsOf } from './google-chat/mentions.ts';
import { firstOfTopic, idOf, readMessage } from './google-chat/read-message.ts';

/** Google Chat, as Google Takeout gives it. */
const googleChat: Reader = {
  id: 'google-chat',
  title: 'Google Chat (Takeout)',
  endings: ['.zip', '.json'],
  docs: `
1. Open takeout.google.com with the account whose spaces are to be read. **Deselect all**, then choose **Google Chat**.
   (Administrators of a Workspace: **Data → Data import & export → Data export**, or Vault.)
2. **Next step → Create export**, and wait for the e-mail with the link. The account's language should be English, or the
   dates in the export cannot be read.
3. Import the zip as it is, or its folder. One space alone is a \`messages.json\` with the \`group_info.json\` beside it.

What is read: spaces and group chats with their members, messages, topics, edits, reactions and the number of attached
files. Times are UTC. The first message of a topic opens a thread, the others answer it. People are known by their e-mail
addresses; a message without a sender (somebody who left) is nobody's. Bots are marked as such. Quoted messages are shown
and not counted.

What is left out, and counted: direct messages (folders \`DM …\`), deleted and empty messages, and messages without a time
that can be read.`.trim(),

  async accepts(files) {
    const messages = messageFiles(files).slice(0, 3);
    const heads = await Promise.all(messages.map((file) => file.head()));
    return heads.some((head) => opensMessages.test(head) && /"(?:topic_id|message_id)"/.test(head)) ? 0.97 : 0;
  },

  read: (files, options) => inBatches(readExport(files, options)),
};

export default googleChat;

const opensMessages = /^\uFEFF?\s*\{\s*"messages"\s*:\s*\[\s*\{[\s\S]*"created_date"\s*:/;

function messageFiles(files: InputFile[]): InputFile[] {
  return files.filter((file) => /(?:^|\/)messages\.json$/.test(file.path));
}

async function* readExport(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const { groups, problems } = await groupsOf(files, options.inputName);
  if (groups.length === 0) throw new Refusal('This is not an export of Google Chat: it holds no messages.json.');
  const community = domainOf(await exporterOf(files)) ?? options.community ?? options.inputName;
  const name = options.community ?? (/^takeout/i.test(options.inputName) ? community : options.inputName);
  const people = new Set<string>();
  const tally: Tally = { messages: 0, unreadable: null };
  yield [{ type: 'community', community, name, shows: ['replies', 'reactions', 'times'] }, ...problems];
  for (const group of groups) {
    const hidden = group.private && options.includePrivate !== true;
    if (!hidden) yield groupRecords(group, community, people);
    yield* readGroup(group, {
      community,
      channel: group.id,
      hidden,
      people,
      mentionsIn: mentionsOf(group.members),
      tally,
    });
  }
  refuseIfNothingRead(tally, `${groups[0]!.messages[0]!.path} holds no messages of Google Chat.`);
}

function domainOf(exporter: JsonObject | null): string | null {
  return textIn(exporter, 'email')?.split('@')[1]?.toLowerCase() || null;
}

function groupRecords(group: Group, community: string, people: Set<string>): Yield[] {
  const members = group.members.flatMap((shown) => personOf(shown) ?? []);
  const name = group.name ?? (group.private ? members.map((one) => one.name).join(', ') : '');
  const channel = group.id;
  const hidden = group.private ? { private: true } : {};
  return [
    { type: 'channel', community, channel, name: name || channel, ...hidden },
    ...group.members.flatMap((shown) => newPerson(shown, community, people)),
    ...[...new Set(members.map((one) => one.member))].map(
      (member): Yield => ({
        type: 'membership',
        community,
        channel,
        member,
      }),
    ),
  ];
}

function newPerson(shown: JsonObject | null, community: string, people: Set<string>): Yield[] {
  const record = memberRecord(shown, community);
  if (record?.type !== 'member' || people.has(record.member)) return [];
  people.add(record.member);
  return [record];
}

interface Reading {
  community: string;
  channel: string;
  /** Whether it is counted and not kept. */
  hidden: boolean;
  people: Set<string>;
  mentionsIn: Mentions;
  tally: Tally;
}

async function* readGroup(group: Group, reading: Reading): AsyncGenerator<Yield[]> {
  const posts = new Map<string, string>();
  const firsts = new Map<string, string>();
  for (const file of group.messages) {
    for await (const parts of jsonPartsOf(file, ['messages.*'])) {
      yield parts.flatMap((part) => readPart(part, file.path, reading, { posts, firsts }));
    }
  }
}

/** The messages of a group so far with their edits, and the first of each topic. */
interface Seen {
  posts: Map<string, string>;
  firsts: Map<string, string>;
}

function readPart(part: JsonPart, file: string, reading: Reading, seen: Seen): Yield[] {
  const message = part.ok ? asObject(part.value) : null;
  const { line } = part;
  if (message === null) {
    const why = part.ok ? 'is no message' : part.why;
    return [noted(reading.tally, unreadable('google-chat', file, line, why))];
  }
  const { community, channel } = reading;
  const topic = textIn(message, 'topic_id');
  const first = firstOfTopic(message) ?? seen.firsts.get(topic ?? '') ?? null;
  const read = readMessage(message, { community, channel }, first, reading.mentionsIn);
  if ('reason' in read && read.reason === 'unreadable') {
    return [noted(reading.tally, unreadable('google-chat', file, line, read.why))];
  }
  reading.tally.messages += 1;
  // A deleted message that opened a topic is still what the others answer.
  if (topic !== null && first === null) seen.firsts.set(topic, idOf(message));
  if (reading.hidden) return [{ type: 'left-out', reason: 'private', file, line }];
  if ('reason' in read) return [{ type: 'left-out', reason: read.reason, file, line }];
  const edited = read.post.edited_at ?? '';
  if (seen.posts.get(read.post.post) === edited) return [{ type: 'left-out', reason: 'duplicate', file, line }];
  seen.posts.set(read.post.post, edited);
  return [...newPerson(read.author, community, reading.people), read.post, ...read.reactions];
}
