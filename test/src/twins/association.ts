import type { Row } from '@groundswell/contract';
import { beginning, dayNumber, ending, type TwinGrain } from './days.ts';
import type { Person } from './recollect.ts';
import type { TwinBucket, TwinScope } from './scope.ts';

/** A business figure as the customer brought it. */
export interface BroughtFigures {
  name: string;
  grain: TwinGrain;
  values: { day: string; team: string | null; value: number }[];
}

type Points = (number | null)[];

const farthest = { day: 14, week: 8, month: 6, quarter: 4, all: 0 };
const names = ['contributors', 'participants', 'posts', 'replies', 'questions'] as const;

/** Every measure beside every engagement, as METRICS.md has it under "The business link", in plain loops. */
export function association(scope: TwinScope): Row[] {
  const { all, grain, question } = scope;
  if (grain === 'all') return [];
  const people = new Set([...scope.posts.map(({ author }) => author), ...scope.reactions.map(({ member }) => member)]);
  people.delete(null);
  const buckets = wholeBuckets(scope);
  const hasHoliday = ({ first, last }: TwinBucket) => [...all.holidays].some((day) => day >= first && day <= last);
  const off = buckets.map((bucket) => (grain === 'day' || grain === 'week') && hasHoliday(bucket));
  const without = (points: Points) => points.map((point, at) => (off[at] ? null : point));
  const { team } = question;
  const told = [...all.measures]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((measure) => ({
      ...measure,
      points: without(
        buckets.map(({ first }) => {
          if (team && team.length > 1) return null;
          return measure.values.find((one) => one.day === first && one.team === (team?.[0] ?? null))?.value ?? null;
        }),
      ),
    }));
  const pairs = told
    .filter((measure) => measure.grain === grain && measure.points.some((point) => point !== null))
    .flatMap(({ name, points }) =>
      names.map((metric) => ({
        ...{ name, metric, y: changes(points) },
        x: changes(without(buckets.map((bucket) => engagementIn(scope, bucket)[metric]))),
      })),
    )
    .map((pair) => ({ ...pair, lags: lagsOf(pair.x, pair.y, farthest[grain]) }));
  const count = pairs.reduce((sum, { lags }) => sum + lags.length, 0);
  const all_p = pairs.flatMap(({ lags }) => lags.map(({ p }) => p)).sort((a, b) => a - b);
  // Holm: the k-th smallest of m times m − k + 1, and never less than one before it.
  const holm = (p: number) =>
    Math.min(1, Math.max(...all_p.filter((one) => one <= p).map((one, rank) => one * (count - rank))));
  const z = quantile(1 - 0.05 / (2 * Math.max(1, count)));
  const empty = { lag: null, r: null, low: null, high: null, n_eff: null, adjusted_p: null };
  return told.flatMap((measure): Row[] => {
    const none = (verdict: string): Row[] =>
      names.map((metric) => ({ measure: measure.name, metric, ...empty, n: 0, verdict, people: people.size }));
    if (measure.grain !== grain) return none(`kept by the ${measure.grain}: ask by the ${measure.grain}`);
    const own = pairs.filter(({ name }) => name === measure.name);
    if (own.length === 0) return none('no figures of this team, or of the whole company, in these days');
    return own.flatMap(({ metric, x, y, lags }): Row[] => {
      const judged = lags.map((one) => {
        const half = z / Math.sqrt(one.effective - 3);
        const edge = (sign: number) => (one.effective > 3 ? Math.tanh(Math.atanh(one.r) + sign * half) : sign);
        return { ...one, adjusted: holm(one.p), low: edge(-1), high: edge(1) };
      });
      const known = x.filter((change, at) => change !== null && y[at] !== null).length;
      const verdict = sentenceOf(measure.name, metric, judged, known, grain);
      if (known < 20 || judged.length === 0)
        return [{ measure: measure.name, metric, ...empty, n: known, verdict, people: people.size }];
      return judged.map(({ lag, r, low, high, n, effective, adjusted }) => ({
        ...{ measure: measure.name, metric, lag, r, low, high, n, n_eff: effective, adjusted_p: adjusted },
        ...{ verdict, people: people.size },
      }));
    });
  });
}

/** Every measure of the grain beside the engagement of each period. */
export function measuresOverTime(scope: TwinScope): Row[] {
  const { all, grain, question, buckets } = scope;
  const shown = all.measures.filter((measure) => measure.grain === grain).sort((a, b) => (a.name < b.name ? -1 : 1));
  const sizeOf = (team: string) => all.people.filter((person) => person.team === team && !person.bot).length;
  return shown.flatMap(({ name, values }) =>
    buckets.map((bucket) => {
      const inBucket = values.filter(({ day, team }) => {
        const isAsked = question.team ? question.team.length === 1 && team === question.team[0] : team === null;
        return isAsked && day >= bucket.first && day <= bucket.last;
      });
      const counted = engagementIn(scope, bucket);
      return {
        ...{ period: bucket.name, measure: name, value: inBucket[0]?.value ?? null },
        team_people: inBucket[0] && inBucket[0].team !== null ? sizeOf(inBucket[0].team) : null,
        ...{ ...counted, people: counted.participants },
      };
    }),
  );
}

/** The buckets with all of their days asked for, which every community that has not ended covers. */
export function wholeBuckets({ buckets, communities, grain }: TwinScope): TwinBucket[] {
  const days = communities.flatMap(({ firstDay, asOf }) => (firstDay !== null && asOf !== null ? [asOf] : [])).sort();
  const latest = days.at(-1);
  if (latest === undefined || grain === 'all') return [];
  const least = days.find((day) => dayNumber(latest) - dayNumber(day) <= 28)!;
  return buckets.filter(
    ({ first, last }) => beginning(first, grain) === first && ending(first, grain) === last && last <= least,
  );
}

function engagementIn({ posts, reactions, inBucket }: TwinScope, bucket: TwinBucket) {
  const written = inBucket(bucket, posts);
  const authors = new Set(written.flatMap(({ author }) => author ?? []));
  const members = new Set<Person>([...authors, ...inBucket(bucket, reactions).map(({ member }) => member)]);
  return {
    contributors: authors.size,
    participants: members.size,
    posts: written.length,
    replies: written.filter(({ kind }) => kind === 'reply').length,
    questions: written.filter(({ kind, said }) => kind === 'start' && said.asks).length,
  };
}

const changes = (points: Points): Points =>
  points.slice(1).map((point, at) => {
    const before = points[at]!;
    return point === null || before === null ? null : point - before;
  });

interface Lag {
  lag: number;
  r: number;
  n: number;
  effective: number;
  p: number;
}

function lagsOf(x: Points, y: Points, most: number): Lag[] {
  const found: Lag[] = [];
  const [a, b] = [aboutMean(x), aboutMean(y)];
  const spread = Math.sqrt(covariance(a, a, 0).value * covariance(b, b, 0).value);
  if (!(spread > 0)) return [];
  for (let lag = -most; lag <= most; lag += 1) {
    const { value, n } = covariance(a, b, lag);
    if (n < 20) continue;
    let inflation = 1;
    for (let k = 1; k <= Math.floor(n / 4) && k <= Math.floor(x.length / 4); k += 1)
      inflation += (2 * covariance(a, a, k).value * covariance(b, b, k).value) / spread ** 2;
    const effective = Math.min(n, inflation > 0 ? n / inflation : n);
    const r = value / spread;
    const p = effective > 3 ? 2 * upperTail(Math.abs(Math.atanh(r)) * Math.sqrt(effective - 3)) : 1;
    found.push({ lag, r, n, effective, p });
  }
  return found;
}

function aboutMean(points: Points): Points {
  const known = points.filter((point) => point !== null);
  const mean = known.reduce((sum, point) => sum + point, 0) / known.length;
  return points.map((point) => (point === null ? null : point - mean));
}

function covariance(a: Points, b: Points, lag: number): { value: number; n: number } {
  let [sum, n] = [0, 0];
  a.forEach((one, at) => {
    const other = b[at + lag] ?? null;
    if (one === null || other === null) return;
    sum += one * other;
    n += 1;
  });
  return { value: n === 0 ? 0 : sum / (n + Math.abs(lag)), n };
}

/** What lies above z, by Simpson’s rule over the density. */
function upperTail(z: number): number {
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const [end, steps] = [z + 12, 4000];
  const width = (end - z) / steps;
  let sum = density(z) + density(end);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 1 ? 4 : 2) * density(z + step * width);
  return (sum * width) / 3;
}

/** The z below which a share lies, found by halving. */
function quantile(share: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (1 - upperTail(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

function sentenceOf(
  measure: string,
  metric: string,
  lags: (Lag & { adjusted: number; low: number; high: number })[],
  known: number,
  grain: TwinGrain,
): string {
  if (known < 20) return `too early to say: ${known} of 20 ${grain}s`;
  if (lags.length === 0) return 'one of the two never changes';
  const [best] = lags.filter(({ adjusted }) => adjusted < 0.05).sort((a, b) => a.p - b.p);
  if (!best) return `consistent with no link (${known} ${grain}s)`;
  const late = Math.abs(best.lag);
  const times = `${late} ${grain}${late === 1 ? '' : 's'}`;
  const leads =
    best.lag > 0
      ? `${metric} lead ${measure} by about ${times}`
      : best.lag < 0
        ? `${measure} leads ${metric} by about ${times}`
        : `${metric} and ${measure} change in the same ${grain}`;
  const [r, low, high] = [best.r, best.low, best.high].map((one) => one.toFixed(2).replace('-', '−'));
  const turned = best.r < 0 ? ', the one rising where the other falls' : '';
  return `${leads}${turned} (r ${r}, ${low} to ${high}; ${known} ${grain}s); association, not cause`;
}
