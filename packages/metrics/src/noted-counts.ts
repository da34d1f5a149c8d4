import type { Question, Row } from '@groundswell/contract';
import type { Period } from './period.ts';
import type { Query } from './query.ts';
import { scopeFor } from './scope.ts';
import { isNarrowed } from './scope-filters.ts';
import { numberOf, type Span, wholeSpan } from './spans.ts';

/** What notes are made of, but for what the communities show. */
export type NotedCounts = Record<(typeof ofPosts)[number] | 'roster' | 'reactions_without_time', number>;

const ofPosts = ['bots', 'unknown_authors', 'posts', 'day_only'] as const;

const posts = `count(*) filter (where bot) as bots, count(*) filter (where not bot and member_id is null) as unknown_authors,
    count(*) filter (where not bot) as posts, count(*) filter (where not bot and occurred_at is null) as day_only
  from said`;
const reactions = `count(*) as reactions_without_time
  from reactions as r join said as p on p.post_id = r.post_id where not r.own_time`;
const roster = 'select count(*) as roster from members where on_roster';

/** Every day that can be written: what is counted a day is then the same for whatever period. */
const everyDay: Span = { name: 'every', grain: 'day', from: '0001-01-01', to: '9999-12-31' };

/** Counts what a reader should know of the posts in scope; reactions are looked at only where `withReactions`. */
export async function notedCounts(
  question: Question,
  period: Period,
  withReactions: boolean,
  recall: Query,
  signal?: AbortSignal,
): Promise<NotedCounts> {
  const scoped = (sql: string, span: Span) => {
    const { before, values } = scopeFor(sql, question, [span]);
    return recall(`with ${before} ${sql}`, values, signal);
  };
  // Without a filter, whatever the period, days are added up that were counted once.
  const counted = async (what: string) =>
    isNarrowed(question)
      ? scoped(`select ${what}`, wholeSpan(period))
      : within(period, await scoped(`select period, ${what} group by period`, everyDay));
  const [ofScope, untimed, people] = await Promise.all([
    counted(posts),
    withReactions ? counted(reactions) : [],
    recall(roster, {}, signal),
  ]);
  const sum = (rows: Row[], column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  return {
    ...(Object.fromEntries(ofPosts.map((column) => [column, sum(ofScope, column)])) as Pick<
      NotedCounts,
      (typeof ofPosts)[number]
    >),
    reactions_without_time: sum(untimed, 'reactions_without_time'),
    roster: sum(people, 'roster'),
  };
}

function within({ from, to }: Period, days: Row[]): Row[] {
  const [first, last] = [numberOf(from), numberOf(to)];
  return days.filter(({ period }) => Number(period) >= first && Number(period) <= last);
}
