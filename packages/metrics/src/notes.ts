import type { Note, Question } from '@groundswell/contract';
import type { Coverage } from './coverage.ts';
import type { Metric, Need } from './define-metric.ts';
import type { Period } from './period.ts';
import type { Query } from './query.ts';
import { scopeFor, wholeSpan } from './scope.ts';

/** What the notes are made of; reactions are looked at only where the metric counts them. */
const countedFor = ({ needs }: Metric): string => `select count(*) filter (where bot) as bots,
    count(*) filter (where not bot and member_id is null) as unknown_authors,
    count(*) filter (where not bot) as posts, count(*) filter (where not bot and occurred_at is null) as day_only,
    (select count(*) from members where on_roster) as roster,
    ${needs?.includes('reactions') ? '(select count(*) from reactions as r join said as p on p.post_id = r.post_id where not r.own_time)' : '0'} as reactions_without_time
  from said`;

const say = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

/** What one look at the scope says, and what the metric needs to know of it. */
interface Findings {
  count(column: string): number;
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
  query: Query,
  signal?: AbortSignal,
): Promise<Note[]> {
  const counted = countedFor(metric);
  const { before, values } = scopeFor(counted, question, [wholeSpan(period)]);
  const [row] = await query(`with ${before} ${counted}`, values, signal);
  const found: Findings = {
    count: (column) => Number(row?.[column] ?? 0),
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
