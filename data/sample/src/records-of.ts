import type { PostRecord, SourceRecord } from '@groundswell/contract';
import { type Day, dateOf, dayOf, londonClock, londonMoment, stamp } from './calendar.ts';
import type { Channel } from './company/channel.ts';
import { communities } from './company/channel.ts';
import { channels } from './company/channels.ts';
import { bots, type Company } from './company/company.ts';
import type { Person } from './company/people.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';
import { firstDay, period } from './planted.ts';
import { isThere } from './talk/audience.ts';
import { scheduledChats } from './talk/craft-chat.ts';
import type { Draft } from './talk/world.ts';

/** The communities, what their export covers and what it can show. */
export function* communityRecords(): Iterable<SourceRecord> {
  for (const { id, name } of communities) {
    yield {
      type: 'community',
      community: id,
      name,
      covered_from: period.from,
      covered_to: period.to,
      shows: ['replies', 'reactions', 'joins', 'roles', 'times'],
    };
  }
}

/** The channels. */
export function* channelRecords(): Iterable<SourceRecord> {
  for (const { id, community, topic, leadsOnly } of channels) {
    yield { type: 'channel', community, channel: id, name: id, topic, ...(leadsOnly ? { private: true } : {}) };
  }
}

/** People, guests and bots. They belong to every community, so none is named. */
export function* memberRecords(company: Company): Iterable<SourceRecord> {
  for (const person of company.people) yield memberRecord(person);
  for (const bot of bots) yield { type: 'member', member: bot.id, name: bot.name, bot: true };
}

function memberRecord(person: Person): SourceRecord {
  const handle = person.name.toLowerCase().replace(' ', '.');
  return {
    type: 'member',
    member: person.id,
    name: person.name,
    handle,
    ...(person.guest
      ? { guest: true }
      : { email: `${handle}@example.com`, roster: true, team: person.team, role: person.role }),
    joined_on: dateOf(person.joined),
    ...(person.left === null ? {} : { left_on: dateOf(person.left) }),
  };
}

/** Who belongs to which channel: the channels of one's team from the first day, others from the first post. */
export function* membershipRecords(company: Company, drafts: readonly Draft[]): Iterable<SourceRecord> {
  const firstPosts = new Map<string, Day>();
  for (const draft of drafts) {
    const key = `${draft.channel.id} ${draft.author.id}`;
    if (!firstPosts.has(key)) firstPosts.set(key, londonClock(draft.at).day);
  }
  for (const channel of channels) {
    const opened = channel.from ? dayOf(channel.from) : firstDay;
    for (const person of company.people) {
      const since = belongsFrom(person, channel, opened, firstPosts.get(`${channel.id} ${person.id}`));
      if (since !== null) {
        const { community, id } = channel;
        yield { type: 'membership', community, channel: id, member: person.id, joined_on: dateOf(since) };
      }
    }
  }
}

// A team that writes in a channel at least as much as the others (1) was put into it on its first day.
function belongsFrom(person: Person, channel: Channel, opened: Day, firstPost: Day | undefined): Day | null {
  const usual = (channel.teams[person.team] ?? channel.teams.rest) >= 1 && !channel.leadsOnly && !person.guest;
  const invited = usual && channel.weight > 0 ? Math.max(person.joined, opened) : null;
  if (firstPost === undefined) return invited;
  return invited === null ? firstPost : Math.min(invited, firstPost);
}

/** The chats with their questions. */
export function* chatRecords(book: PhraseBook): Iterable<SourceRecord> {
  for (const chat of scheduledChats) {
    const script = book.chats[chat.script];
    yield {
      type: 'chat',
      community: 'circle',
      channel: 'craftchat',
      chat: chat.id,
      title: script.title,
      at: stamp(londonMoment(dayOf(chat.date), chat.minute)),
      questions: script.questions.map(({ text }, index) => ({ question: `Q${index + 1}`, text })),
    };
  }
}

/** A draft as a post record; `numbers` knows the ids of the posts before it. */
export function postRecord(draft: Draft, numbers: ReadonlyMap<Draft, string>): SourceRecord {
  const { channel, author, root, parent } = draft;
  const post: PostRecord = {
    type: 'post',
    community: channel.community,
    channel: channel.id,
    post: numbers.get(draft)!,
    member: author.id,
    kind: draft.kind,
    at: stamp(draft.at),
    text: draft.text,
  };
  if (root) post.thread = numbers.get(root)!;
  if (parent && parent !== root) post.parent = numbers.get(parent)!;
  if ('section' in author) post.bot = true;
  if (draft.mentions.length > 0) post.mentions = [...draft.mentions];
  if (draft.editedAt !== undefined) post.edited_at = stamp(draft.editedAt);
  if (draft.comment !== undefined) post.comment = draft.comment;
  if (draft.files !== undefined) post.files = draft.files;
  if (draft.chat !== undefined) post.chat = draft.chat;
  if (draft.question !== undefined) post.question = draft.question;
  return post;
}

/** Whether an author may post at that moment: people who have left are silent. */
export function mayPost(draft: Draft): boolean {
  return 'section' in draft.author || isThere(draft.author, londonClock(draft.at).day);
}
