import { dayOf } from '../calendar.ts';
import { lastDay, period, planted } from '../planted.ts';
import { type Conversation, type CountedPost, peopleOf, share, tally, weekOf } from './conversation.ts';

/** Words by which a theme is counted here; every planted sentence has one of them. */
const trustWords = ['trust', 'trusts', 'trusted'];
const fearWords = ['fear', 'afraid', 'worry', 'worries', 'worried', 'nervous', 'anxious', 'scared'];

/** The channel that falls silent. */
export function deadChannel({ posts, records }: Conversation) {
  const { channel } = planted.deadChannel;
  const own = posts.filter((post) => post.channel === channel);
  const last = own[own.length - 1]!;
  const fourWeeks = own.filter((post) => post.day > last.day - 28);
  return {
    community: communityOf(records, channel),
    channel,
    lastPost: last.at.slice(0, 10),
    silentDays: lastDay - last.day,
    posts: own.length,
    peopleInLast28Days: peopleOf(fourWeeks).size,
    direction: 'falls silent',
  };
}

/** Trust, people a week, before and after the open Q&A; the week of the Q&A counts as after. */
export function trustRises({ posts }: Conversation) {
  const { theme, from } = planted.trustRises;
  const weeks = peopleByWeek(posts, trustWords);
  const turn = weekOf(dayOf(from));
  const before = mean(weeks.filter(([week]) => week < turn));
  const after = mean(weeks.filter(([week]) => week >= turn));
  const figures = {
    peopleAWeekBefore: share(before, 1),
    peopleAWeekAfter: share(after, 1),
    factor: share(after, before),
  };
  return { theme, words: trustWords, from, ...figures, direction: 'rises' };
}

/** Fear, people a week, in its week and in the median week. */
export function fearWeek({ posts }: Conversation) {
  const { theme, week, announced } = planted.fearWeek;
  const weeks = peopleByWeek(posts, fearWords);
  const counts = weeks.map(([, people]) => people).sort((one, other) => one - other);
  const usual = counts[Math.floor(counts.length / 2)]!;
  const others = weeks.filter(([other]) => other !== week).map(([, people]) => people);
  const people = weeks.find(([other]) => other === week)![1];
  const figures = {
    people,
    usualPeopleAWeek: usual,
    mostPeopleInAnotherWeek: Math.max(...others),
    factor: share(people, usual),
  };
  return { theme, words: fearWords, week, announced, ...figures, direction: 'peaks for one week' };
}

/** Who writes most of the posts with a term. */
export function loudVoice({ posts, members }: Conversation) {
  const { term } = planted.loudVoice;
  const own = posts.filter((post) => says(post.text, [term, `${term}s`]));
  const [[member, count]] = tally(own.map((post) => post.member)) as [[string, number]];
  const { name, team } = members.get(member)!;
  return {
    term,
    member,
    name,
    team,
    posts: count,
    postsByAll: own.length,
    people: peopleOf(own).size,
    share: share(count, own.length),
  };
}

/** The facilitator's share of a channel's posts, until the day and from then on. */
export function stepsBack({ posts, members, records }: Conversation) {
  const { channel, until } = planted.stepsBack;
  const own = posts.filter((post) => post.channel === channel);
  const before = own.filter((post) => post.day <= dayOf(until));
  const after = own.filter((post) => post.day > dayOf(until));
  const [[member]] = tally(before.map((post) => post.member)) as [[string, number]];
  const shareOf = (some: readonly CountedPost[]) =>
    share(some.filter((post) => post.member === member).length, some.length);
  const { name, role = 'member' } = members.get(member)!;
  const who: { member: string; name: string; role: string } = { member, name, role };
  const shares = { shareBefore: shareOf(before), shareAfter: shareOf(after) };
  return { community: communityOf(records, channel), channel, ...who, until, ...shares, direction: 'steps back' };
}

/** Of the replies that people of a team write, the share that answers somebody of the same team. */
export function keepsToItself({ posts, members, postOf }: Conversation) {
  const within = new Map<string, { inside: number; all: number }>();
  for (const post of posts) {
    const answered = postOf.get(post.parent ?? post.thread ?? '');
    const team = members.get(post.member)?.team;
    if (post.kind !== 'reply' || !answered || !team || answered.member === post.member) continue;
    const count = within.get(team) ?? { inside: 0, all: 0 };
    count.all += 1;
    if (members.get(answered.member)?.team === team) count.inside += 1;
    within.set(team, count);
  }
  const { team } = planted.keepsToItself;
  const shares = [...within].map(([name, { inside, all }]) => [name, share(inside, all)] as const);
  const others = shares.filter(([name]) => name !== team).sort(([, one], [, other]) => other - one);
  const [nextTeam, nextShare] = others[0]!;
  return {
    team,
    replies: within.get(team)!.all,
    withinShare: share(within.get(team)!.inside, within.get(team)!.all),
    nextTeam,
    nextShare,
  };
}

function communityOf(records: Conversation['records'], channel: string): string {
  for (const record of records) if (record.type === 'channel' && record.channel === channel) return record.community;
  throw new Error(`sample: there is no channel "${channel}"`);
}

/** Distinct people a week who use one of the words, in complete weeks only. */
function peopleByWeek(posts: readonly CountedPost[], words: readonly string[]): [string, number][] {
  const weeks = new Map<string, Set<string>>();
  const firstMonday = weekOf(dayOf(period.from) + 6);
  const unfinished = weekOf(lastDay);
  for (const post of posts) {
    const week = weekOf(post.day);
    if (week < firstMonday || week >= unfinished) continue;
    const people = weeks.get(week) ?? new Set();
    weeks.set(week, people);
    if (says(post.comment ?? (post.kind === 'reshare' ? '' : post.text), words)) people.add(post.member);
  }
  return [...weeks].map(([week, people]) => [week, people.size]);
}

/** Whether a text has one of the words, quoted lines left out. */
function says(text: string, words: readonly string[]): boolean {
  const own = text.replace(/^> .*$/gm, '').toLowerCase();
  if (!words.some((word) => own.includes(word))) return false;
  return own.split(/[^a-z]+/).some((word) => words.includes(word));
}

function mean(weeks: readonly [string, number][]): number {
  return weeks.reduce((sum, [, people]) => sum + people, 0) / weeks.length;
}
