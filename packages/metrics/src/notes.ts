import type { Note, Question } from '@groundswell/contract';
import type { Coverage } from './coverage.ts';
import type { Metric } from './define-metric.ts';
import type { Period } from './period.ts';
import type { Query } from './query.ts';
import { scopeFor } from './scope.ts';

const counted = `select count(*) filter (where bot) as bots, count(*) filter (where not bot and member_id is null) as unknown_authors,
    count(*) filter (where not bot) as posts, count(*) filter (where not bot and occurred_at is null) as day_only,
    (select count(*) from members where on_roster) as roster,
    (select count(*) from reactions as r join said as p on p.post_id = r.post_id where not r.own_time) as reactions_without_time
  from said`;

const say = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

/** What a reader of the figure should know about this scope: what was left out, and what the sources cannot show. */
export async function notesFor(
  metric: Metric,
  question: Question,
  period: Period,
  coverage: Coverage,
  query: Query,
  signal?: AbortSignal,
): Promise<Note[]> {
  const { before, values } = scopeFor(counted, question, period, 'all');
  const [row] = await query(`with ${before} ${counted}`, values, signal);
  const count = (column: string) => Number(row?.[column] ?? 0);
  const needs = (need: NonNullable<Metric['needs']>[number]) => metric.needs?.includes(need) ?? false;
  const unknown = count('unknown_authors');
  const notes: (Note | false)[] = [
    needs('authors') &&
      unknown > 0 && {
        code: 'unknown-authors',
        count: unknown,
        text: `${say(unknown, 'post has', 'posts have')} no known author and count as no people.`,
      },
    metric.family === 'themes' &&
      metric.shape === 'breakdown' &&
      unknown * 2 > count('posts') && {
        code: 'ranked-by-posts',
        count: unknown,
        text: 'Most posts have no known author, so this is ranked by posts instead of people.',
      },
    count('bots') > 0 && {
      code: 'bots-left-out',
      count: count('bots'),
      text: `${say(count('bots'), 'post by a bot is', 'posts by bots are')} left out.`,
    },
    needs('times') &&
      count('day_only') > 0 && {
        code: 'day-only',
        count: count('day_only'),
        text: `${say(count('day_only'), 'post is', 'posts are')} known to the day only and left out here.`,
      },
    needs('reactions') &&
      count('reactions_without_time') > 0 && {
        code: 'reaction-times',
        count: count('reactions_without_time'),
        text: `${say(count('reactions_without_time'), 'reaction has no time of its own and counts', 'reactions have no time of their own and count')} on the day of the post.`,
      },
    needs('roster') &&
      count('roster') === 0 && {
        code: 'no-roster',
        count: 0,
        text: 'There is no roster of people, so the share of the company is not known.',
      },
    needs('facilitators') &&
      coverage.withFacilitators < coverage.communities && {
        code: 'no-facilitator',
        count: coverage.communities - coverage.withFacilitators,
        text: `In ${say(coverage.communities - coverage.withFacilitators, 'community', 'communities')} nobody is known to be a facilitator; left out here.`,
      },
    needs('replies') &&
      coverage.withReplies < coverage.communities && {
        code: 'not-shown-by-source',
        count: coverage.communities - coverage.withReplies,
        text: `In ${say(coverage.communities - coverage.withReplies, 'community', 'communities')} the export shows no replies; answers are not known there.`,
      },
  ];
  return notes.filter((note) => note !== false);
}
