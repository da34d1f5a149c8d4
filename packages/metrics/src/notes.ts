import type { Note, Question } from '@groundswell/contract';
import type { Coverage } from './coverage.ts';
import type { Metric, Need } from './define-metric.ts';
import { type NotedCounts, notedCounts } from './noted-counts.ts';
import type { Period } from './period.ts';
import type { Query } from './query.ts';

const say = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

/** What one look at the scope says, and what the metric needs to know of it. */
interface Findings {
  count(column: keyof NotedCounts): number;
  needs(need: Need): boolean;
  metric: Metric;
  coverage: Coverage;
}

/** What a reader of the figure should know about this scope: what was left out, and what the sources cannot show. */
export async function notesFor(
  metric: Metric,
  question: Question,
  period: Period,
  coverage: Coverage,
  recall: Query,
  signal?: AbortSignal,
): Promise<Note[]> {
  const counts = await notedCounts(question, period, metric.needs?.includes('reactions') ?? false, recall, signal);
  const found: Findings = {
    count: (column) => counts[column],
    needs: (need) => metric.needs?.includes(need) ?? false,
    metric,
    coverage,
  };
  return [...whoNotes(found), ...whenNotes(found), ...sourceNotes(found)].filter((note) => note !== false);
}

function whoNotes({ count, needs, metric }: Findings): (Note | false)[] {
  const [unknown, bots] = [count('unknown_authors'), count('bots')];
  return [
    needs('authors') &&
      unknown > 0 && {
        code: 'unknown-authors',
        count: unknown,
        text: `${say(unknown, 'post has no known author and counts', 'posts have no known author and count')} as no people.`,
      },
    metric.family === 'themes' &&
      'posts' in metric.columns &&
      unknown * 2 > count('posts') && {
        code: 'ranked-by-posts',
        count: unknown,
        text: 'Most posts have no known author, so posts count here instead of people.',
      },
    bots > 0 && {
      code: 'bots-left-out',
      count: bots,
      text: `${say(bots, 'post by a bot is', 'posts by bots are')} left out.`,
    },
  ];
}

function whenNotes({ count, needs }: Findings): (Note | false)[] {
  const [dayOnly, untimed] = [count('day_only'), count('reactions_without_time')];
  return [
    needs('times') &&
      dayOnly > 0 && {
        code: 'day-only',
        count: dayOnly,
        text: `${say(dayOnly, 'post is', 'posts are')} known to the day only and left out here.`,
      },
    needs('reactions') &&
      untimed > 0 && {
        code: 'reaction-times',
        count: untimed,
        text: `${say(untimed, 'reaction has no time of its own and counts', 'reactions have no time of their own and count')} on the day of the post.`,
      },
  ];
}

function sourceNotes({ count, needs, coverage }: Findings): (Note | false)[] {
  const unled = coverage.communities - coverage.withFacilitators;
  const silent = coverage.communities - coverage.withReplies;
  return [
    needs('roster') &&
      count('roster') === 0 && {
        code: 'no-roster',
        count: 0,
        text: 'There is no roster of people, so the share of the company is not known.',
      },
    needs('facilitators') &&
      unled > 0 && {
        code: 'no-facilitator',
        count: unled,
        text: `In ${say(unled, 'community', 'communities')} nobody is known to be a facilitator; left out here.`,
      },
    needs('replies') &&
      silent > 0 && {
        code: 'not-shown-by-source',
        count: silent,
        text: `In ${say(silent, 'community', 'communities')} the export shows no replies; answers are not known there.`,
      },
  ];
}
