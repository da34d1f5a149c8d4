import type { Row } from '@groundswell/contract';
import { dayNumber, daysBetween, dayText } from './days.ts';
import type { Person, Post } from './recollect.ts';
import { isChannelAsked, type TwinScope } from './scope.ts';

interface Joiner {
  joined: string;
  left: string | null;
}

const earliest = (days: string[]): string | null => [...days].sort()[0] ?? null;

/** Everybody who belongs to the channels or posted, with the day on which they joined and, where known, left. */
function joiners({ all, question, everBefore, buckets }: TwinScope): Joiner[] {
  if (buckets.length === 0) return [];
  const { chat, question: number, language, term, theme, with: other, about } = question;
  const looksAtWords = [chat, number, language, term, theme, other, about].some((filter) => filter !== undefined);
  const ofTeam = ({ team }: Person) => !question.team || (team !== null && question.team.includes(team));
  const belonging = looksAtWords
    ? []
    : all.memberships.filter(
        ({ community, channel, member }) => isChannelAsked(community, channel, question) && ofTeam(member),
      );
  const people = new Set([
    ...everBefore.flatMap(({ author }) => author ?? []),
    ...belonging.map(({ member }) => member),
  ]);
  return [...people].flatMap((person) => {
    if (person.bot) return [];
    const mine = belonging.filter(({ member }) => member === person);
    const wrote = earliest(everBefore.filter(({ author }) => author === person).map(({ day }) => day));
    const account = question.channel || looksAtWords || person.onRoster ? null : person.joined;
    const told = earliest(mine.flatMap(({ joined }) => joined ?? [])) ?? account ?? wrote;
    const joined = earliest([told, wrote].filter((day) => day !== null));
    if (joined === null) return [];
    const leftAll = mine.length > 0 && mine.every(({ left }) => left !== null);
    const left = earliest(
      [
        person.left,
        leftAll
          ? mine
              .map((one) => one.left!)
              .sort()
              .at(-1)!
          : null,
      ].filter((day) => day !== null),
    );
    return [{ joined, left: left !== null && left >= joined ? left : null }];
  });
}

export function growth(scope: TwinScope): Row[] {
  const people = joiners(scope);
  const isTold = people.some(({ left }) => left !== null);
  const rows = scope.buckets.map(({ name, first, last }) => {
    const within = (day: string | null) => day !== null && day >= first && day <= last;
    const members = people.filter(({ joined, left }) => joined <= last && (left === null || left > last)).length;
    return {
      period: name,
      joined: people.filter(({ joined }) => within(joined)).length,
      members,
      left: isTold ? people.filter(({ left }) => within(left)).length : null,
      people: members,
    };
  });
  const moves = rows.flatMap(({ joined, left }) => [joined, left ?? 0]).filter((count) => count > 0);
  return rows.map(({ people: members, ...row }) => ({
    ...row,
    fewest: moves.length ? Math.min(...moves) : members,
    people: members,
  }));
}

export function milestones(scope: TwinScope): Row[] {
  const people = joiners(scope);
  const until = scope.buckets.at(-1)?.last;
  const days = people.flatMap(({ joined, left }) => [joined, left ?? joined]).sort();
  if (!until || days.length === 0) return [];
  const begun = earliest(scope.communities.flatMap(({ firstDay }) => firstDay ?? []));
  const reached: Row[] = [];
  const goals = [0, 1, 2, 3, 4, 5].flatMap((power) => [1, 2.5, 5].map((step) => step * 10 ** (power + 1)));
  for (const day of new Set(days)) {
    if (day > until) break;
    const members = people.filter(({ joined, left }) => joined <= day && (left === null || left > day)).length;
    for (const goal of goals.slice(reached.length)) {
      if (members < goal) break;
      const isEarly = begun !== null && day >= begun && dayNumber(day) - dayNumber(begun) < 28;
      reached.push({ members: goal, reached_on: day, perhaps_before: isEarly, people: goal });
    }
  }
  return reached;
}

export function channelWeeks(scope: TwinScope): Row[] {
  const until = scope.buckets.at(-1)?.last;
  if (!until) return [];
  return scope.communities
    .flatMap((community) => {
      const last = [until, community.asOf ?? ''].sort()[0]!;
      const days = community.firstDay === null ? [] : [...daysBetween(community.firstDay, last)];
      const weeks = days
        .filter((day) => (dayNumber(day) - 4) % 7 === 0 && dayText(dayNumber(day) + 6) <= last)
        .slice(-26);
      const posts = scope.everBefore.filter((post) => post.community === community);
      return [...community.channels].flatMap(([id, name]) => {
        const rows = weeks.map((week) => {
          const mine = posts.filter(
            ({ channel, day }) => channel === id && day >= week && day <= dayText(dayNumber(week) + 6),
          );
          return { community: community.name, channel: name, week, posts: mine.length, people: authorsOf(mine).size };
        });
        return rows.some(({ posts }) => posts > 0) ? rows : [];
      });
    })
    .sort(
      (a, b) =>
        compareText(a.community, b.community) || compareText(a.channel, b.channel) || compareText(a.week, b.week),
    );
}

export function facilitators({ posts }: TwinScope): Row[] {
  const written = posts.filter(({ community }) => community.hasFacilitators);
  return [...authorsOf(written)]
    .filter(({ facilitator }) => facilitator)
    .map((person) => {
      const mine = written.filter(({ author }) => author === person);
      return {
        member: person.name,
        posts: mine.length,
        starters: mine.filter(({ kind }) => kind === 'start').length,
        share: mine.length / written.length,
        last_post: mine
          .map(({ day }) => day)
          .sort()
          .at(-1)!,
        people: 1,
      };
    })
    .sort((a, b) => b.posts - a.posts || compareText(a.member, b.member));
}

const authorsOf = (posts: Post[]): Set<Person> => new Set(posts.flatMap(({ author }) => author ?? []));
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
