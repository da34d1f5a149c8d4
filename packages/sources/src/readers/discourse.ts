import { type MemberRecord, Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { linesAt } from '../json-parts.ts';
import { parseJson } from '../parse-json.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { noted, refuseIfNothingRead, type Tally, unreadable } from '../unreadable.ts';
import { categoriesOf } from './discourse/categories.ts';
import { memberOf } from './discourse/people.ts';
import { readPost } from './discourse/read-post.ts';
import { hostOf, type Topic, topicOf } from './discourse/topic.ts';

/** Topics of a Discourse forum, as the forum shows them as JSON. */
const discourse: Reader = {
  id: 'discourse',
  title: 'Discourse topics (JSON)',
  endings: ['.json', '.zip'],
  docs: `
1. Open a topic of the forum. Its address is \`…/t/some-title/123\`; open \`…/t/123.json?print=true\` instead, which shows
   up to a thousand posts at once.
2. Save the page as \`123.json\`. Do the same for every topic; a program such as curl can. Longer topics:
   \`…&page=2\`, saved as a file of its own. Beside them \`…/categories.json\` gives the names of the categories.
3. Import the files, or their folder or a zip.

What is read: topics with their titles, posts, replies, edits, likes, mentions and the number of pictures; people with
their names. Moderators, admins and staff are facilitators. Posts quoted from others stay as quotes and are not counted
as the author's words, as is code; previews of linked pages are dropped. Times are UTC. The forum's own accounts (system,
discobot) are bots.

What is left out, and counted: what the forum says about a topic (closed, moved, pinned …), deleted and hidden posts,
whispers (only staff see them) and messages between people, posts without words, and the same post again.`.trim(),

  async accepts(files) {
    const heads = await Promise.all(
      jsonFiles(files)
        .slice(0, 5)
        .map((file) => file.head()),
    );
    return heads.some((head) => opensTopic.test(head) && /"(?:cooked|post_number)"\s*:/.test(head)) ? 0.97 : 0;
  },

  read: (files, options) => inBatches(readTopics(jsonFiles(files), options)),
};

export default discourse;

const opensTopic = /^\uFEFF?\s*\{\s*"post_stream"\s*:\s*\{/;

function jsonFiles(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.json$/i.test(file.path));
  return named.sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

async function* readTopics(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  if (files.length === 0) throw new Refusal(`This holds ${noTopic}`);
  const names = await categoriesOf(files);
  const tally: Tally = { messages: 0, unreadable: null };
  const { includePrivate = false } = options;
  const reading: Reading = {
    includePrivate,
    tally,
    people: new Map(),
    posts: new Map(),
    channels: new Set(),
    communities: new Set(),
  };
  for (const file of files) {
    const parsed = parseJson(await file.text());
    const topic = parsed.ok ? topicOf(parsed.value) : null;
    if (!parsed.ok)
      yield [noted(tally, unreadable('discourse', file.path, parsed.line, `is not JSON (${parsed.why})`))];
    else if (topic !== null) {
      const community = hostOf(topic) ?? options.community ?? options.inputName;
      yield [...placesOf(topic, community, names, reading), ...(await readTopic(topic, community, file, reading))];
    } else if (!names.files.has(file.path)) {
      yield [{ type: 'problem', file: file.path, text: `${file.path} holds ${noTopic}` }];
    }
  }
  refuseIfNothingRead(tally, `${files[0]!.path} holds ${noTopic}`);
  yield [...reading.people.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const noTopic = 'no topic of a Discourse forum: its JSON has a "post_stream" with "posts".';

/** What has been read so far; people last, because what they are on the forum stands at their posts. */
interface Reading {
  includePrivate: boolean;
  tally: Tally;
  people: Map<string, MemberRecord>;
  posts: Map<string, string>;
  channels: Set<string>;
  communities: Set<string>;
}

function placesOf(topic: Topic, community: string, names: { byId: Map<string, string> }, reading: Reading): Yield[] {
  const records: Yield[] = [];
  if (!reading.communities.has(community)) {
    reading.communities.add(community);
    const shows = ['replies', 'reactions', 'reads', 'roles', 'times'] as const;
    records.push({ type: 'community', community, name: community, shows: [...shows] });
  }
  const channel = topic.category;
  const hidden = topic.private && !reading.includePrivate;
  if (!hidden && !reading.channels.has(`${community}\n${channel}`)) {
    reading.channels.add(`${community}\n${channel}`);
    const name = topic.private ? 'Messages' : (names.byId.get(channel) ?? `Category ${channel}`);
    records.push({ type: 'channel', community, channel, name, ...(topic.private ? { private: true } : {}) });
  }
  return records;
}

async function readTopic(topic: Topic, community: string, file: InputFile, reading: Reading): Promise<Yield[]> {
  const reads = topic.posts.map((shown) => readPost(shown, topic, community, reading.includePrivate));
  // Counted only where something is wrong: it walks the whole file again.
  const lines = reads.some((read) => 'reason' in read && read.reason === 'unreadable')
    ? await linesAt(file, 'post_stream.posts.*')
    : [];
  return reads.flatMap((read, index): Yield[] => {
    if ('reason' in read) {
      if (read.reason === 'unreadable') {
        return [noted(reading.tally, unreadable('discourse', file.path, lines[index] ?? 1, read.why))];
      }
      reading.tally.messages += 1;
      return [{ type: 'left-out', reason: read.reason, file: file.path }];
    }
    reading.tally.messages += 1;
    const { post, likes } = read;
    const key = `${community}\n${post.post}`;
    const edited = post.edited_at ?? '';
    if (reading.posts.get(key) === edited) return [{ type: 'left-out', reason: 'duplicate', file: file.path }];
    reading.posts.set(key, edited);
    const member = memberOf(topic.posts[index]!, community);
    if (member !== null) note(member, reading.people);
    return [post, ...likes];
  });
}

/** Somebody who was a moderator at any of the posts is one. */
function note(member: MemberRecord, people: Map<string, MemberRecord>): void {
  const known = people.get(keyOf(member));
  if (known === undefined) people.set(keyOf(member), member);
  else if (member.role !== undefined) known.role = member.role;
}

function keyOf({ community, member }: MemberRecord): string {
  return `${community}\n${member}`;
}
