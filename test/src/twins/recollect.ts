import type { Codebook, SourceRecord } from '@groundswell/contract';
import type { BroughtFigures } from './association.ts';
import { type Chat, type Placed, placeInChats } from './chats-told.ts';
import { dayOver, wallClock } from './days.ts';
import type { ToldProgramme } from './programmes.ts';
import { type FindPerson, only, peopleOf } from './recollect-people.ts';
import { type Said, sayings } from './sayings.ts';

/** Somebody as one community knows them. */
export interface Person {
  id: string;
  name: string;
  bot: boolean;
  guest: boolean;
  onRoster: boolean;
  team: string | null;
  facilitator: boolean;
  leader: boolean;
  joined: string | null;
  left: string | null;
}

/** A post with everything that hangs on it found. */
export interface Post {
  id: string;
  community: Community;
  channel: string;
  author: Person | null;
  bot: boolean;
  kind: 'start' | 'reply' | 'reshare';
  /** Milliseconds; null where only the day is known. */
  time: number | null;
  day: string;
  hour: number | null;
  weekday: number;
  thread: Post | null;
  parent: Post | null;
  replies: Post[];
  /** Where it belongs in a chat. */
  placed: Placed | null;
  text: string;
  comment: string | null;
  mentions: Person[];
  views: number | null;
  readers: number | null;
  said: Said;
}

export interface Community {
  id: string;
  name: string;
  firstDay: string | null;
  asOf: string | null;
  /** The moment at which the last covered day is over. */
  over: number;
  showsReplies: boolean;
  hasFacilitators: boolean;
  channels: Map<string, string>;
  chats: Map<string, Chat>;
}

export interface Reaction {
  post: Post;
  member: Person | null;
  day: string;
}

/** Everything that the records tell, put together by hand: what the metrics' twins count from. */
export interface Recollection {
  communities: Community[];
  people: Person[];
  posts: Post[];
  reactions: Reaction[];
  codebooks: Codebook[];
  /** The first and the last day that anything covers. */
  from: string;
  to: string;
  /** The term that each stem or pair of stems is shown as; only of those that count as terms. */
  terms: Map<string, string>;
  /** Business figures, as they were brought. */
  measures: BroughtFigures[];
  /** What was done with which teams. */
  programmes: ToldProgramme[];
  /** Days without work. */
  holidays: Set<string>;
  /** Who belongs to which channel, and from when until when where that is told. */
  memberships: { community: Community; channel: string; member: Person; joined: string | null; left: string | null }[];
}

/** Puts the records of one source together. Each post and member must be there once. */
export function recollect(
  records: SourceRecord[],
  timezone: string,
  codebooks: Codebook[],
  holidays: string[],
  measures: BroughtFigures[] = [],
  programmes: ToldProgramme[] = [],
): Recollection {
  const clock = wallClock(timezone);
  const person = peopleOf(records);
  const communities = communitiesOf(records);
  const posts = postsOf(records, communities, person, clock);
  for (const community of communities.values()) {
    const mine = posts.filter((post) => post.community === community);
    const days = mine.map(({ day }) => day).sort();
    community.firstDay = days[0] ?? null;
    community.asOf = [community.asOf ?? '', days.at(-1) ?? ''].sort()[1] || null;
    community.over = community.asOf ? dayOver(community.asOf, timezone) : 0;
    community.showsReplies = mine.some(({ kind }) => kind === 'reply');
    community.hasFacilitators = mine.some(({ author }) => author?.facilitator);
  }
  placeInChats(records, posts);
  const { said, terms } = sayings(posts, records, codebooks);
  for (const post of posts) post.said = said.get(post.id)!;
  const reactions = reactionsOf(records, posts, person, clock);
  const memberships = only(records, 'membership').map(({ community, channel, member, joined_on, left_on }) => ({
    ...{ community: communities.get(community)!, channel, member: person(community, member) },
    ...{ joined: joined_on ?? null, left: left_on ?? null },
  }));
  // Only of those who are known by something else.
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const record of only(records, 'post')) {
    byId.get(`${record.community}/${record.post}`)!.mentions = (record.mentions ?? []).flatMap(
      (member) => person.known(record.community, member) ?? [],
    );
  }
  const all = [...communities.values()];
  return {
    communities: all,
    people: person.everyone(),
    posts,
    reactions,
    codebooks,
    from: all.flatMap(({ firstDay }) => firstDay ?? []).sort()[0]!,
    to: all
      .flatMap(({ asOf }) => asOf ?? [])
      .sort()
      .at(-1)!,
    terms,
    measures,
    programmes,
    holidays: new Set(holidays),
    memberships,
  };
}

function communitiesOf(records: SourceRecord[]): Map<string, Community> {
  const communities = new Map<string, Community>();
  const named = new Map(only(records, 'community').map((record) => [record.community, record]));
  const find = (id: string): Community => {
    const known = communities.get(id);
    if (known) return known;
    const community = {
      id,
      name: named.get(id)?.name ?? id,
      firstDay: null,
      asOf: named.get(id)?.covered_to ?? null,
      over: 0,
      showsReplies: false,
      hasFacilitators: false,
      channels: new Map(),
      chats: new Map(),
    };
    communities.set(id, community);
    return community;
  };
  for (const id of named.keys()) find(id);
  for (const { community, channel, name } of only(records, 'channel')) find(community).channels.set(channel, name);
  for (const { community, channel } of only(records, 'post')) {
    const { channels } = find(community);
    if (!channels.has(channel)) channels.set(channel, channel);
  }
  return communities;
}

function postsOf(
  records: SourceRecord[],
  communities: Map<string, Community>,
  person: FindPerson,
  clock: ReturnType<typeof wallClock>,
): Post[] {
  const known = new Map<string, Post>();
  const written = only(records, 'post');
  for (const record of written) {
    const time = record.at.length > 10 ? Date.parse(record.at) : null;
    const author = record.member ? person(record.community, record.member) : null;
    const id = `${record.community}/${record.post}`;
    known.set(id, {
      id,
      community: communities.get(record.community)!,
      channel: record.channel,
      author,
      bot: (record.bot ?? false) || (author?.bot ?? false),
      kind: record.kind,
      time,
      ...(time === null ? { ...clock(Date.parse(`${record.at}T12:00:00Z`)), day: record.at, hour: null } : clock(time)),
      thread: null,
      parent: null,
      replies: [],
      placed: null,
      text: record.text,
      comment: record.comment ?? null,
      mentions: [],
      views: record.views ?? null,
      readers: record.readers ?? null,
      said: { language: null, words: new Map(), hits: [], asks: false },
    });
  }
  for (const record of written) {
    const post = known.get(`${record.community}/${record.post}`)!;
    const other = (id: string | undefined) => {
      const found = id === undefined ? undefined : known.get(`${record.community}/${id}`);
      return found && found !== post ? found : null;
    };
    post.thread = other(record.thread);
    post.parent = other(record.parent) ?? post.thread;
    post.thread?.replies.push(post);
  }
  return [...known.values()];
}

/** The same reaction told twice is one, at its earlier time. */
function reactionsOf(
  records: SourceRecord[],
  posts: Post[],
  person: FindPerson,
  clock: ReturnType<typeof wallClock>,
): Reaction[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const once = new Map<string, Reaction & { time: number }>();
  for (const { community, post: id, member, emoji, at } of only(records, 'reaction')) {
    const post = byId.get(`${community}/${id}`);
    if (!post) continue;
    const time = at && at.length > 10 ? Date.parse(at) : Number.POSITIVE_INFINITY;
    const key = JSON.stringify([post.id, member ?? null, emoji]);
    if ((once.get(key)?.time ?? Number.POSITIVE_INFINITY) < time) continue;
    once.set(key, {
      post,
      member: member ? person(community, member) : null,
      day: Number.isFinite(time) ? clock(time).day : post.day,
      time,
    });
  }
  return [...once.values()];
}
