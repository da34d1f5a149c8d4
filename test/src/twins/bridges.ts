import type { Row } from '@groundswell/contract';
import { edgesOf } from './network.ts';
import type { Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';
import { people, themesOf, touch } from './themes.ts';
import { compareText } from './ties.ts';

export function bridges(scope: TwinScope): Row[] {
  const { posts } = scope;
  const edges = edgesOf(posts).filter(({ from, to }) => from.team && to.team);
  const teams = [...new Set(posts.flatMap(({ author }) => author?.team ?? []))].sort();
  const written = new Map(teams.map((team) => [team, posts.filter(({ author }) => author?.team === team)]));
  const raised = new Map(teams.map((team) => [team, raisedBy(scope, written.get(team)!)]));
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { from, to } of edges) {
    for (const key of [`${from.team} → ${to.team}`, `${from.team} →`, `→ ${to.team}`]) add(key);
  }
  const count = (from: string, to: string) => counts.get(`${from} → ${to}`) ?? 0;
  const made = (team: string) => counts.get(`${team} →`) ?? 0;
  const received = (team: string) => counts.get(`→ ${team}`) ?? 0;
  const rows = teams.flatMap((team_a, place) =>
    teams.slice(place + 1).map((team_b) => ({
      team_a,
      team_b,
      shared_themes: raised.get(team_a)!.filter((theme) => raised.get(team_b)!.includes(theme)).length,
      replies: count(team_a, team_b) + count(team_b, team_a),
      expected: edges.length ? (made(team_a) * received(team_b) + made(team_b) * received(team_a)) / edges.length : 0,
      people: Math.min(people(written.get(team_a)!), people(written.get(team_b)!)),
    })),
  );
  return rows
    .filter(({ shared_themes, replies, expected }) => shared_themes > 0 && expected >= 5 && replies * 4 <= expected)
    .sort(
      (a, b) =>
        b.shared_themes - a.shared_themes ||
        b.expected - a.expected ||
        compareText(a.team_a, b.team_a) ||
        compareText(a.team_b, b.team_b),
    )
    .slice(0, 30);
}

/** The themes that two people and a quarter of those who posted raise. */
const raisedBy = (scope: TwinScope, posts: Post[]): string[] =>
  themesOf(scope).flatMap((theme) => {
    const raising = people(touch(posts, theme, false));
    return raising >= 2 && raising * 4 >= people(posts) ? [theme.theme] : [];
  });
