import type { Question } from '@groundswell/contract';
import { concerns } from './concerns.ts';
import { beginning, dayNumber, daysBetween, dayText, ending, type TwinGrain } from './days.ts';
import type { Community, Person, Post, Reaction, Recollection } from './recollect.ts';

export type TwinPeriod = { from: string; to: string };

/** One period of the grain, with the days of it that are asked for and covered. */
export interface TwinBucket {
  /** What the row is called: the first day of the grain, or null for everything at once. */
  name: string | null;
  first: string;
  last: string;
}

/** What a question asks about, found by walking through the posts. */
export interface TwinScope {
  all: Recollection;
  question: Question;
  grain: TwinGrain | 'all';
  buckets: TwinBucket[];
  /** Posts of people under all filters, in the asked days. */
  posts: Post[];
  /** The days that these are compared with, or that are compared with these. */
  other: TwinPeriod | null;
  /** The same until the last asked day, from the very first. */
  everBefore: Post[];
  reactions: (Reaction & { member: Person })[];
  /** The communities under the filters of place. */
  communities: Community[];
  inBucket<T extends { day: string }>(bucket: TwinBucket, of: T[]): T[];
}

/** The scope of a question over these days at this grain. */
export function twinScope(
  all: Recollection,
  question: Question,
  period: TwinPeriod,
  grain: TwinGrain | 'all',
  other: TwinPeriod | null = null,
): TwinScope {
  const ofTeam = (person: Person | null) =>
    !question.team || (person?.team != null && question.team.includes(person.team));
  const { mine, place } = filtered(all, question, ofTeam);
  const within = ({ day }: { day: string }) => day >= period.from && day <= period.to;
  return {
    all,
    question,
    grain,
    buckets: bucketsOf(all, period, grain),
    posts: mine.filter(within),
    other,
    everBefore: mine.filter(({ day }) => day <= period.to),
    reactions: all.reactions.filter(
      (reaction): reaction is Reaction & { member: Person } =>
        reaction.member !== null &&
        !reaction.member.bot &&
        ofTeam(reaction.member) &&
        place.has(reaction.post) &&
        within(reaction) &&
        reaction.day <= all.to,
    ),
    communities: all.communities.filter((community) => isAsked(community, question)),
    inBucket: (bucket, of) => of.filter(({ day }) => day >= bucket.first && day <= bucket.last),
  };
}

const kept = new WeakMap<Question, { mine: Post[]; place: Set<Post> }>();

/** Posts of people under all filters, and those of anyone without the team's; walked through once a question, as each metric asks the same ones of one company. */
function filtered(all: Recollection, question: Question, ofTeam: (person: Person | null) => boolean) {
  const known = kept.get(question);
  if (known) return known;
  const wanted = all.posts.filter((post) => inPlace(post, question) && says(all, post, question));
  const found = { mine: wanted.filter((post) => !post.bot && ofTeam(post.author)), place: new Set(wanted) };
  kept.set(question, found);
  return found;
}

/** The days that a question is about unless it says so itself; null where nothing is covered. */
export function coveredDays(all: Recollection, question: Question): TwinPeriod | null {
  const asked = all.communities.filter((community) => community.firstDay !== null && isAsked(community, question));
  if (asked.length === 0) return null;
  return {
    from: asked.map(({ firstDay }) => firstDay!).sort()[0]!,
    to: asked
      .map(({ asOf }) => asOf!)
      .sort()
      .at(-1)!,
  };
}

/** The days just before a bucket to compare it with: the period of the grain before it, or as many days. */
export function bucketBefore(bucket: TwinBucket, asked: TwinPeriod, grain: TwinGrain | 'all'): TwinPeriod {
  const yesterday = dayText(dayNumber(bucket.first) - 1);
  const whole = grain === 'all' ? asked : { from: bucket.first, to: ending(bucket.first, grain) };
  if (grain !== 'all' && beginning(bucket.first, grain) === bucket.first)
    return { from: beginning(yesterday, grain), to: yesterday };
  if (grain === 'all' && isWholeMonths(whole)) {
    let from = whole.from;
    for (let month = whole.from; month <= whole.to; month = dayText(dayNumber(ending(month, 'month')) + 1))
      from = beginning(dayText(dayNumber(from) - 1), 'month');
    return { from, to: yesterday };
  }
  const days = dayNumber(whole.to) - dayNumber(whole.from) + 1;
  return { from: dayText(dayNumber(whole.from) - days), to: yesterday };
}

const isWholeMonths = ({ from, to }: TwinPeriod): boolean =>
  beginning(from, 'month') === from && ending(to, 'month') === to;

function bucketsOf(all: Recollection, period: TwinPeriod, grain: TwinGrain | 'all'): TwinBucket[] {
  const buckets = new Map<string, TwinBucket>();
  for (const day of daysBetween(period.from, period.to)) {
    if (day < all.from || day > all.to) continue;
    const name = grain === 'all' ? null : beginning(day, grain);
    const bucket = buckets.get(String(name)) ?? { name, first: day, last: day };
    bucket.last = day;
    buckets.set(String(name), bucket);
  }
  return [...buckets.values()];
}

export function isChannelAsked(community: Community, channel: string, question: Question): boolean {
  const name = community.channels.get(channel)!;
  if (question.community && !question.community.includes(community.name)) return false;
  return !question.channel || question.channel.some((asked) => asked === name || asked === `${community.name}/${name}`);
}

function isAsked(community: Community, question: Question): boolean {
  if (question.community && !question.community.includes(community.name)) return false;
  if (question.channel && ![...community.channels.keys()].some((id) => isChannelAsked(community, id, question)))
    return false;
  return !question.chat || community.chats.has(question.chat);
}

function inPlace(post: Post, question: Question): boolean {
  if (!isChannelAsked(post.community, post.channel, question)) return false;
  if (question.chat && post.placed?.chat.id !== question.chat) return false;
  return !question.question || (post.placed?.question === question.question && isAnswer(post));
}

/** Whether it answers a question of a chat, in own words or another's. */
export const isAnswer = ({ placed }: Post): boolean => placed?.part === 'answer' || placed?.part === 'reshare';

function says({ terms }: Recollection, post: Post, question: Question): boolean {
  const { said } = post;
  const { language, term, theme, with: other, about, codebook } = question;
  if (language && (said.language === null || !language.includes(said.language))) return false;
  if (term && ![...said.words.keys()].some((stem) => terms.get(stem) === term)) return false;
  const touches = (one: string) =>
    said.hits.some((hit) => hit.codebook === codebook && hit.theme === one && !hit.negated);
  if ((theme && !touches(theme)) || (other && !touches(other))) return false;
  return !about || concerns(post, { codebook, theme }, about);
}
