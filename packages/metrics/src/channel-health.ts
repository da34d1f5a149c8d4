import type { Row } from '@groundswell/contract';

/** Silence that makes a ghost town at the least, in days: the length of SWOOP's window of people who are there now. */
const leastSilence = 28;
/** Silence is long against a channel's own gaps from three times the one that nine in ten of them do not pass. Ours. */
const gapsOfSilence = 3;
/** A channel with fewer posts than this never started. Ours. */
const fewestPosts = 10;
/** A channel is judged once its first post is this many days old. Ours: the window in which it is judged. */
const judgedAfter = 28;
/** A channel fades with at most a fifth of its usual posts, by fewer than three people (METRICS.md, Is the community alive). */
const fading = { share: 0.2, people: 3 };
/** Of fewer usual posts a fifth is less than one: a channel of one post a month would fade by every late one. Ours. */
const fewestUsual = 5;
/** Fewest stretches of 28 days before the last one that tell what is usual. Ours: a median of two is either. */
const fewestStretches = 3;
/** Whole stretches of 28 days before the last one within 26 weeks. */
const stretches = 5;

type State = 'alive' | 'fading' | 'ghost' | 'never-started' | 'new';

/** What a channel's flag is made of; `posts_0` counts the last 28 days, `posts_1` the 28 days before these, and so on. */
interface Measured {
  posts: number;
  contributors: number;
  contributors_28: number;
  contributors_365: number;
  last_post: string | null;
  silent_days: number | null;
  /** Days from the first post to the last covered day, all of them. */
  age_days: number | null;
  /** The same without holidays. */
  lived_days: number | null;
  gap_p90: number | null;
  stretches: number[];
}

/** Says of every channel, with the people of the step of this name, how it is, by which rule, and by which numbers. */
export function channelHealth(rows: Row[], { people = [] }: Record<string, Row[]>): Row[] {
  const peopleOf = new Map(people.map((row) => [row.channel_id, row]));
  return rows.map((row) => {
    const measured = measuredOf({ ...nobody, ...row, ...peopleOf.get(row.channel_id) });
    const usual = usualPosts(measured);
    const state = stateOf(measured, usual);
    // The people behind the sentence: a flag about now rests on those of now, one about the past on all there were.
    const people = state === 'alive' || state === 'fading' ? measured.contributors_28 : measured.contributors;
    return {
      community: row.community!,
      channel: row.channel!,
      state,
      rule: ruleOf(state, measured, usual),
      contributors_28: measured.contributors_28,
      contributors_365: measured.contributors_365,
      index:
        (measured.age_days ?? 0) >= 364 && measured.contributors_365 > 0
          ? measured.contributors_28 / measured.contributors_365
          : null,
      posts_28: measured.stretches[0]!,
      usual_28: usual,
      median_gap_days: number(row.gap_median),
      silent_days: measured.silent_days,
      last_post: measured.last_post,
      posts: measured.posts,
      contributors: measured.contributors,
      people,
    };
  });
}

const nobody = { contributors: 0, contributors_28: 0, contributors_365: 0 };

function measuredOf(row: Row): Measured {
  return {
    posts: Number(row.posts),
    contributors: Number(row.contributors),
    contributors_28: Number(row.contributors_28),
    contributors_365: Number(row.contributors_365),
    last_post: row.last_post === null ? null : String(row.last_post),
    silent_days: number(row.silent_days),
    age_days: number(row.age_days),
    lived_days: number(row.lived_days),
    gap_p90: number(row.gap_p90),
    stretches: Array.from({ length: stretches + 1 }, (_, back) => Number(row[`posts_${back}`])),
  };
}

/** Median of the whole stretches of 28 days before the last one, of those that the channel was there for. */
function usualPosts({ stretches: counts, lived_days }: Measured): number | null {
  const lived = Math.floor(((lived_days ?? 0) + 1) / 28);
  const before = counts.slice(1, Math.max(1, lived)).sort((a, b) => a - b);
  if (before.length < fewestStretches) return null;
  const half = before.length >> 1;
  return before.length % 2 === 1 ? before[half]! : (before[half - 1]! + before[half]!) / 2;
}

const silenceFrom = ({ gap_p90 }: Measured): number => Math.max(leastSilence, gapsOfSilence * (gap_p90 ?? 0));

function stateOf(measured: Measured, usual: number | null): State {
  const { posts, silent_days, age_days, contributors_28, stretches: counts } = measured;
  if (posts > 0 && age_days! < judgedAfter) return 'new';
  if (posts < fewestPosts) return 'never-started';
  if (silent_days! >= silenceFrom(measured)) return 'ghost';
  const isFading = usual !== null && usual >= fewestUsual && counts[0]! <= fading.share * usual;
  return isFading && contributors_28 < fading.people ? 'fading' : 'alive';
}

function ruleOf(state: State, measured: Measured, usual: number | null): string {
  const { posts, silent_days, age_days, contributors_28, stretches: counts } = measured;
  const now = `${many(counts[0]!, 'post')} by ${many(contributors_28, 'person', 'people')} in the last 28 days`;
  const than =
    usual === null ? '' : `, where ${usual === 0 ? 'none' : plain(usual)} ${usual <= 1 ? 'is' : 'are'} usual`;
  if (state === 'new')
    return `The first post is ${many(age_days!, 'day')} old; a channel is judged from ${judgedAfter} on. ${many(posts, 'post')} so far.`;
  if (state === 'never-started') return `${many(posts, 'post')} ever; a channel has started from ${fewestPosts} on.`;
  if (state === 'ghost') return `No post for ${many(silent_days!, 'day')}. ${silenceRule(measured)}`;
  if (state === 'fading')
    return `${now}${than}: at least ${100 - 100 * fading.share} % fewer, from fewer than ${fading.people} people.`;
  return counts[0] === 0 ? `No post for ${many(silent_days!, 'day')}. ${silenceRule(measured)}` : `${now}${than}.`;
}

/** From when on silence counts here, and why. */
function silenceRule(measured: Measured): string {
  const own = many(measured.gap_p90 ?? 0, 'day');
  const days = `Here ${plain(Math.ceil(silenceFrom(measured)))} days count as silence`;
  return gapsOfSilence * (measured.gap_p90 ?? 0) > leastSilence
    ? `${days}: ${gapsOfSilence} × the ${own} that 9 in 10 of its gaps stay within.`
    : `${days}, as 9 in 10 of its gaps stay within ${own}.`;
}

const number = (cell: Row[string] | undefined): number | null =>
  cell === null || cell === undefined ? null : Number(cell);
const plain = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const many = (count: number, one: string, more = `${one}s`): string => `${plain(count)} ${count === 1 ? one : more}`;
