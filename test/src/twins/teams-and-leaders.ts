import type { Row } from '@groundswell/contract';
import { waited } from './conversation.ts';
import { dayNumber } from './days.ts';
import { rosterIn } from './participation.ts';
import type { Community, Person, Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everybody who posted or reacted. */
const takingPart = (posts: Post[], reactions: { member: Person }[]): Set<Person> =>
  new Set([...posts.flatMap(({ author }) => author ?? []), ...reactions.map(({ member }) => member)]);

export function teams({ all, question, buckets, posts, reactions }: TwinScope): Row[] {
  const roster = [...new Set(buckets.flatMap((bucket) => rosterIn(all, question, bucket)))];
  const acted = takingPart(posts, reactions);
  const teamOf = (person: Person) => (roster.includes(person) ? person.team : null);
  const postsOf = (team: string | null) =>
    posts.filter(({ author }) => (author ? teamOf(author) : null) === team).length;
  const names = [...new Set(roster.flatMap(({ team }) => team ?? []))];
  const rows = names.map((team) => {
    const size = roster.filter((person) => person.team === team).length;
    const participants = [...acted].filter((person) => teamOf(person) === team).length;
    return { team, roster: size, participants, rate: participants / size, posts: postsOf(team), people: participants };
  });
  const others = [...acted].filter((person) => teamOf(person) === null).length;
  const isAnything = others > 0 || posts.some(({ author }) => author === null);
  return [
    ...rows.sort((a, b) => b.rate - a.rate || compareText(a.team, b.team)),
    ...(isAnything
      ? [{ team: null, roster: null, participants: others, rate: null, posts: postsOf(null), people: others }]
      : []),
  ];
}

export function teamsTotal({ all, question, buckets, posts, reactions }: TwinScope): Row {
  const roster = new Set(buckets.flatMap((bucket) => rosterIn(all, question, bucket)));
  const onTeams = [...roster].filter(({ team }) => team !== null).length;
  const people = takingPart(posts, reactions).size;
  return { team: null, roster: onTeams || null, participants: people, rate: null, posts: posts.length, people };
}

export function leadership({ all, question, buckets, inBucket, posts, reactions }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const leaders = rosterIn(all, question, bucket).filter(({ leader }) => leader);
    const period = bucket.name;
    const nothing = { leaders: null, participating: null, share: null, started: null, answered_by_others: null };
    if (leaders.length === 0) return { period, ...nothing, people: 0 };
    const acted = takingPart(inBucket(bucket, posts), inBucket(bucket, reactions));
    const participating = leaders.filter((leader) => acted.has(leader)).length;
    const started = inBucket(bucket, posts).filter(
      ({ kind, author }) => kind === 'start' && author && leaders.includes(author),
    );
    return {
      period,
      leaders: leaders.length,
      participating,
      share: participating / leaders.length,
      started: started.length,
      answered_by_others: started.filter((post) => post.time !== null && waited(post) !== null).length,
      people: participating,
    };
  });
}

export function champions({ all, posts }: TwinScope): Row[] {
  const answering = new Map<Person, Map<Post, Post[]>>();
  for (const post of posts) {
    const { author, thread, kind } = post;
    if (kind !== 'reply' || !author || !thread?.author || thread.bot || thread.author === author) continue;
    const threads = answering.get(author) ?? new Map<Post, Post[]>();
    answering.set(author, threads.set(thread, [...(threads.get(thread) ?? []), post]));
  }
  const firsts = firstDays(all.posts);
  return [...answering]
    .map(([person, threads]) => championRow(firsts, person, threads))
    .sort(
      (a, b) =>
        b.people_answered - a.people_answered ||
        b.newcomers_answered - a.newcomers_answered ||
        (b.teams_reached ?? 0) - (a.teams_reached ?? 0) ||
        compareText(a.member, b.member),
    )
    .slice(0, 30);
}

function championRow(firsts: ReturnType<typeof firstDays>, person: Person, threads: Map<Post, Post[]>) {
  const asked = [...threads.keys()];
  const waits = [...threads]
    .map(([thread, replies]) =>
      Math.min(...replies.map(({ time }) => (time ?? Number.NaN) - (thread.time ?? Number.NaN))),
    )
    .filter((wait) => wait >= 0)
    .sort((a, b) => a - b);
  const middle = (waits.length - 1) / 2;
  const isNew = ({ author, community, day }: Post) =>
    dayNumber(day) - dayNumber(firsts.get(author!)!.get(community)!) < 28;
  return {
    member: person.name,
    people_answered: new Set(asked.map(({ author }) => author)).size,
    median_hours: waits.length ? (waits[Math.floor(middle)]! + waits[Math.ceil(middle)]!) / 2 / 3_600_000 : null,
    newcomers_answered: new Set(asked.filter(isNew).map(({ author }) => author)).size,
    teams_reached: new Set(asked.flatMap(({ author }) => author!.team ?? [])).size || null,
    people: 1,
  };
}

/** Everybody's first day in each community. */
function firstDays(all: Post[]): Map<Person, Map<Community, string>> {
  const firsts = new Map<Person, Map<Community, string>>();
  for (const { author, bot, day, community } of all) {
    if (!author || bot) continue;
    const mine = firsts.get(author) ?? new Map<Community, string>();
    const known = mine.get(community);
    if (!known || day < known) firsts.set(author, mine.set(community, day));
  }
  return firsts;
}
