import type { Row } from '@groundswell/contract';
import { dayNumber, daysBetween, dayText } from './days.ts';
import type { Community, Post } from './recollect.ts';
import { isChannelAsked, type TwinScope } from './scope.ts';

/** Days after `day` until `last`, those without work left out; found by walking, once for each pair of days. */
function workingDays(holidays: Set<string>): (day: string, last: string) => number {
  const known = new Map<string, number>();
  return (day, last) => {
    const key = `${day} ${last}`;
    const found =
      known.get(key) ?? [...daysBetween(dayText(dayNumber(day) + 1), last)].filter((one) => !holidays.has(one)).length;
    known.set(key, found);
    return found;
  };
}

const authors = (posts: Post[]): number => new Set(posts.flatMap(({ author }) => author ?? [])).size;
const age = (day: string, last: string): number => dayNumber(last) - dayNumber(day);

/** The place in the sorted numbers below which a share of them lies, between two of them in proportion. */
function quantile(numbers: number[], share: number): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

/** The community's last day that counts: its own, or the last asked one. */
const lastDayOf = ({ asOf }: Community, until: string): string => (asOf !== null && asOf < until ? asOf : until);

const begun = ({ firstDay }: Community, until: string): boolean => firstDay === null || firstDay <= until;

export function health(scope: TwinScope): Row[] {
  const until = scope.buckets.at(-1)?.last;
  if (!until) return [];
  const back = workingDays(scope.all.holidays);
  return scope.communities
    .filter((community) => begun(community, until))
    .flatMap((community) =>
      [...community.channels]
        .filter(([id]) => isChannelAsked(community, id, scope.question))
        .map(([id, name]) => {
          const posts = scope.everBefore.filter((post) => post.community === community && post.channel === id);
          return {
            community: community.name,
            channel: name,
            ...judged(posts, lastDayOf(community, until), back, scope.all.holidays),
          };
        }),
    )
    .sort(
      (a, b) =>
        b.posts_28 - a.posts_28 ||
        (a.community < b.community ? -1 : a.community > b.community ? 1 : a.channel < b.channel ? -1 : 1),
    );
}

function judged(posts: Post[], last: string, back: (day: string, last: string) => number, holidays: Set<string>) {
  const days = [...new Set(posts.map(({ day }) => day))].sort();
  const gaps = days.slice(1).map((day, place) => {
    const between = [...daysBetween(dayText(dayNumber(days[place]!) + 1), dayText(dayNumber(day) - 1))];
    return between.filter((one) => !holidays.has(one)).length + 1;
  });
  const stretch = (number: number) => posts.filter(({ day }) => Math.floor(back(day, last) / 28) === number);
  const [now, year] = [stretch(0), posts.filter(({ day }) => age(day, last) < 365)];
  const whole = days.length ? Math.floor((back(days[0]!, last) + 1) / 28) : 0;
  const before = [1, 2, 3, 4, 5].filter((number) => number < whole).map((number) => stretch(number).length);
  const usual = before.length >= 3 ? quantile(before, 0.5) : null;
  const nineInTen = quantile(gaps, 0.9);
  const silent = days.length ? back(days.at(-1)!, last) : null;
  const first = days.length ? age(days[0]!, last) : null;
  const figures = {
    contributors_28: authors(now),
    contributors_365: authors(year),
    index: first !== null && first >= 364 && authors(year) > 0 ? authors(now) / authors(year) : null,
    posts_28: now.length,
    usual_28: usual,
    median_gap_days: quantile(gaps, 0.5),
    silent_days: silent,
    last_post: days.at(-1) ?? null,
    posts: posts.length,
    contributors: authors(posts),
  };
  const flag = flagOf({ ...figures, first, nineInTen: nineInTen ?? 0 });
  const isOfNow = flag.state === 'alive' || flag.state === 'fading';
  return { ...flag, ...figures, people: isOfNow ? figures.contributors_28 : figures.contributors };
}

interface Figures {
  posts: number;
  posts_28: number;
  contributors_28: number;
  usual_28: number | null;
  silent_days: number | null;
  first: number | null;
  nineInTen: number;
}

function flagOf({ posts, posts_28, contributors_28, usual_28, silent_days, first, nineInTen }: Figures) {
  const say = (count: number, one: string, more: string) =>
    `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(count)} ${count === 1 ? one : more}`;
  const written = (count: number) => say(count, 'post', 'posts');
  if (first !== null && first < 28)
    return {
      state: 'new',
      rule: `The first post is ${say(first, 'day', 'days')} old; a channel is judged from 28 on. ${written(posts)} so far.`,
    };
  if (posts < 10) return { state: 'never-started', rule: `${written(posts)} ever; a channel has started from 10 on.` };
  const own = say(nineInTen, 'day', 'days');
  const silence =
    3 * nineInTen > 28
      ? `Here ${say(Math.ceil(3 * nineInTen), '', '').trim()} days count as silence: 3 × the ${own} that 9 in 10 of its gaps stay within.`
      : `Here 28 days count as silence, as 9 in 10 of its gaps stay within ${own}.`;
  if (silent_days! >= 28 && silent_days! >= 3 * nineInTen)
    return { state: 'ghost', rule: `No post for ${say(silent_days!, 'day', 'days')}. ${silence}` };
  const usually =
    usual_28 === null
      ? ''
      : `, where ${usual_28 === 0 ? 'none' : say(usual_28, '', '').trim()} ${usual_28 > 1 ? 'are' : 'is'} usual`;
  const now = `${written(posts_28)} by ${say(contributors_28, 'person', 'people')} in the last 28 days${usually}`;
  if (usual_28 !== null && usual_28 >= 5 && posts_28 <= usual_28 * 0.2 && contributors_28 < 3)
    return { state: 'fading', rule: `${now}: at least 80 % fewer, from fewer than 3 people.` };
  return {
    state: 'alive',
    rule: posts_28 === 0 ? `No post for ${say(silent_days!, 'day', 'days')}. ${silence}` : `${now}.`,
  };
}

export function healthTotal(scope: TwinScope): Row {
  const until = scope.buckets.at(-1)?.last ?? '';
  const back = workingDays(scope.all.holidays);
  const communities = scope.communities.filter((community) => begun(community, until));
  const last = (community: Community) => lastDayOf(community, until);
  const posts = until ? scope.everBefore : [];
  const now = posts.filter(({ day, community }) => back(day, last(community)) < 28);
  const year = posts.filter(({ day, community }) => age(day, last(community)) < 365);
  const covered = communities.flatMap((community) =>
    community.firstDay === null ? [] : age(community.firstDay, last(community)),
  );
  const silent = posts.map(({ day, community }) => back(day, last(community)));
  return {
    community: null,
    channel: null,
    state: null,
    rule: null,
    contributors_28: authors(now),
    contributors_365: authors(year),
    index: Math.max(-1, ...covered) >= 364 && authors(year) > 0 ? authors(now) / authors(year) : null,
    posts_28: now.length,
    usual_28: null,
    median_gap_days: null,
    silent_days: silent.length ? silent.reduce((a, b) => Math.min(a, b)) : null,
    last_post:
      posts
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? null,
    posts: posts.length,
    contributors: authors(posts),
    people: authors(posts),
  };
}
