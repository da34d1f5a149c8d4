import { beginning } from './days.ts';
import type { Person, Post } from './recollect.ts';
import type { TwinBucket, TwinScope } from './scope.ts';

/** What can take part in a programme, one by one, and what is known of each: all of a kind, in the order in which they are gone through. */
export interface TwinKind {
  units: string[];
  names: (unit: string) => string;
  measures: { name: string; at: (unit: string, bucket: TwinBucket) => number | null }[];
  size: (unit: string, before: TwinBucket[]) => number;
  people: (units: string[], buckets: TwinBucket[]) => number;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Map.groupBy, which Node 20 does not have. */
function grouped<T>(rows: T[], of: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(of(row));
    if (own) own.push(row);
    else groups.set(of(row), [row]);
  }
  return groups;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Teams by the business figures of the grain. */
export function teamKind({ all, grain, buckets }: TwinScope): TwinKind {
  const size = (team: string) => all.people.filter((person) => person.team === team && !person.bot).length;
  const isAsked = (day: string) => buckets.some(({ first, last }) => day >= first && day <= last);
  const measures = all.measures
    .filter((one) => one.grain === grain && one.values.some(({ team, day }) => team !== null && isAsked(day)))
    .sort((a, b) => byText(a.name, b.name));
  return {
    units: [...new Set(measures.flatMap(({ values }) => values.flatMap(({ team }) => team ?? [])))].sort(),
    names: (team) => team,
    measures: measures.map(({ name, values }) => ({
      name,
      at: (unit, { first }) => values.find(({ team, day }) => team === unit && day === first)?.value ?? null,
    })),
    size,
    people: (teams) => sum(teams.map(size)),
  };
}

/** Channels, or whole communities, by who posted and reacted there. */
export function placeKind({ all, buckets }: TwinScope, by: 'channel' | 'community'): TwinKind {
  const placeOf = ({ community, channel }: Post) => (by === 'community' ? community.id : `${community.id}\n${channel}`);
  const posts = grouped(
    all.posts.filter(({ bot }) => !bot),
    placeOf,
  );
  const reactions = grouped(
    all.reactions.filter(({ member, day }) => member !== null && !member.bot && day <= all.to),
    ({ post }) => placeOf(post),
  );
  const firsts = new Map([...posts].map(([place, own]) => [place, own.map(({ day }) => day).sort()[0]!]));
  const figures = new Map<string, Record<string, number>>();
  for (const bucket of buckets)
    for (const [place, own] of posts) {
      const within = ({ day }: { day: string }) => day >= bucket.first && day <= bucket.last;
      const written = own.filter(within);
      const authors = new Set(written.flatMap(({ author }) => author ?? []));
      const acted = new Set([...authors, ...(reactions.get(place) ?? []).filter(within).map(({ member }) => member)]);
      figures.set(`${place}\t${bucket.first}`, {
        ...{ contributors: authors.size, participants: acted.size, posts: written.length },
        replies: written.filter(({ kind }) => kind === 'reply').length,
        questions: written.filter(({ kind, said }) => kind === 'start' && said.asks).length,
      });
    }
  const at = (name: string) => (place: string, bucket: TwinBucket) => {
    const own = posts.get(place)!;
    if (bucket.first < firsts.get(place)! || bucket.last > own[0]!.community.asOf!) return null;
    return figures.get(`${place}\t${bucket.first}`)![name]!;
  };
  const taking = (place: string, bucket: TwinBucket) => at('participants')(place, bucket) ?? 0;
  return {
    units: [...posts.keys()].sort(byText),
    names: (place) => {
      const { community, channel } = posts.get(place)![0]!;
      return by === 'community' ? community.name : `${community.name}/${community.channels.get(channel)!}`;
    },
    measures: ['contributors', 'participants', 'posts', 'replies', 'questions'].map((name) => ({ name, at: at(name) })),
    size: (place, before) => sum(before.map((bucket) => taking(place, bucket))) / before.length,
    people: (places, of) => Math.max(0, ...places.flatMap((place) => of.map((bucket) => taking(place, bucket)))),
  };
}

/** People by what each of them wrote. */
export function personKind({ all, buckets }: TwinScope): TwinKind {
  const people = new Map(all.people.filter(({ bot }) => !bot).map((person) => [person.id, person]));
  const posts = grouped(
    all.posts.filter(({ bot, author }) => !bot && author !== null),
    ({ author }) => author!.id,
  );
  const since = ({ id, joined, onRoster }: Person) => {
    const days = [joined, ...(posts.get(id) ?? []).map(({ day }) => day)].flatMap((day) => day ?? []).sort();
    return joined === null && onRoster ? '' : (days[0] ?? null);
  };
  const answered = ({ kind, author, parent, thread }: Post) => {
    const other = parent ?? thread;
    return kind === 'reply' && other?.author && !other.bot && other.author !== author ? [other.author] : [];
  };
  const known = new Map([...people].map(([id, person]) => [id, since(person)]));
  const figures = new Map<string, Record<string, number>>();
  for (const [id, own] of posts)
    for (const bucket of buckets) {
      const written = own.filter(({ day }) => day >= bucket.first && day <= bucket.last);
      figures.set(`${id}\t${bucket.first}`, {
        posts: written.length,
        replies: written.filter(({ kind }) => kind === 'reply').length,
        'people answered': new Set(written.flatMap(answered)).size,
        'weeks with a post': new Set(written.map(({ day }) => beginning(day, 'week'))).size,
      });
    }
  const at = (name: string) => (id: string, bucket: TwinBucket) => {
    const [first, last] = [known.get(id) ?? null, people.get(id)!.left];
    if (first === null || bucket.first < first || (last !== null && bucket.last > last)) return null;
    return figures.get(`${id}\t${bucket.first}`)?.[name] ?? 0;
  };
  const parts = (id: string) => [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)] as const;
  return {
    units: [...people.keys()].sort((a, b) => byText(parts(a)[0], parts(b)[0]) || byText(parts(a)[1], parts(b)[1])),
    names: (id) => people.get(id)!.name,
    measures: ['posts', 'replies', 'people answered', 'weeks with a post'].map((name) => ({ name, at: at(name) })),
    size: () => 1,
    people: (ids) => ids.length,
  };
}
