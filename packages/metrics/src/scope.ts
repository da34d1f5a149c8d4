import type { Grain, Question } from '@groundswell/contract';
import { addDays, nextStart, type Period, previousPeriod, startOf } from './period.ts';

export type ScopeGrain = Grain | 'all';
export type BoundValue = string | number | boolean | null | string[];

/** SQL to put before a metric's own text, and the values that it binds. */
export interface Scope {
  before: string;
  values: Record<string, BoundValue>;
}

/**
 * The one place where filters become SQL: named steps that hold only the predicates in force, every value bound, and of
 * them only those that `sql` names.
 *
 * - `periods` (period, first_day, last_day): the periods of the grain in the scope; one for grain "all".
 * - `channels_in_scope` (channel_id): the channels under the filters of place.
 * - `covered`: the communities under the filters, with what their sources show and until when.
 * - `said`: posts in the period under all filters, bots' too; `scope`: the human ones.
 * - `history`: human posts under the same filters from the beginning until the period's end; `in_period` tells those of the scope, `just_before`
 *   those of the period of equal length before its first one. `history_periods` (period, place) numbers the periods of both.
 * - `answers` (post_id, answer_id, member_id, answered_at, seconds): first reply by another human to posts in scope, by anyone, until asOf.
 * - `reacted` (period, member_id, post_id, …): reactions in the period to posts under the filters of place; the team is the reactor's.
 * - `roster` (member_id, joined_on, left_on, team): people on the roster under the team filter.
 */
export function scopeFor(sql: string, question: Question, period: Period, grain: ScopeGrain): Scope {
  const steps = scopeSteps(question, grain);
  const wanted = new Set<string>();
  const want = (text: string) => {
    for (const [name, step] of Object.entries(steps)) {
      if (wanted.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
      wanted.add(name);
      want(step);
    }
  };
  want(sql);
  const named = Object.entries(steps).filter(([name]) => wanted.has(name));
  return {
    before: named.map(([name, step]) => `${name} as (${step})`).join(',\n'),
    values: {
      ...filterValues(question),
      from: period.from,
      to: period.to,
      previous_from: previousPeriod(firstPeriod(period, grain)).from,
    },
  };
}

/** Every step, each later one free to name the earlier ones. */
function scopeSteps(question: Question, grain: ScopeGrain): Record<string, string> {
  const bucket = (table: string) => (grain === 'all' ? '$from::date' : `${table}.${grain}`);
  const filters = ['true', ...placeFilters(question), ...contentFilters(question)];
  const posts = (days: string, more = '') =>
    `select p.*, ${bucket('p')} as period${more} from posts as p where ${[days, ...filters, ...teamFilter(question, 'p.member_id')].join(' and ')}`;
  return {
    periods: `select ${bucket('c')} as period, min(c.day) as first_day, max(c.day) as last_day
      from calendar as c where c.day between $from::date and $to::date group by 1`,
    covered: `select o.* from communities as o where ${['true', ...communityFilters(question)].join(' and ')}`,
    channels_in_scope: `select p.channel_id from channels as p where ${['true', ...channelFilters(question)].join(' and ')}`,
    said: posts('p.day between $from::date and $to::date'),
    scope: 'select * from said where not bot',
    history: `${posts('p.day <= $to::date', ', p.day >= $from::date as in_period, p.day >= $previous_from::date and p.day < $from::date as just_before')} and not p.bot`,
    history_periods: `select period, row_number() over (order by period) as place
      from (select distinct ${bucket('c')} as period from calendar as c where c.day <= $to::date) as buckets`,
    answers:
      'select reply.*, asked.period from first_answers as reply join scope as asked on asked.post_id = reply.post_id',
    reacted: `select ${bucket('c')} as period, r.member_id, p.post_id
      from reactions as r join posts as p on p.post_id = r.post_id join calendar as c on c.day = r.day join members as m on m.member_id = r.member_id
      where not m.bot and r.day between $from::date and $to::date and ${[...filters, ...teamFilter(question, 'r.member_id')].join(' and ')}`,
    roster: `select m.member_id, m.joined_on, m.left_on, m.team from members as m where m.on_roster and not m.guest and not m.bot${
      question.team ? ' and m.team in (select unnest($team))' : ''
    }`,
  };
}

/** The scope's first period as it would be if it were over; where the scope begins in its middle, what is left of it. */
const firstPeriod = (period: Period, grain: ScopeGrain): Period =>
  grain === 'all' ? period : { from: period.from, to: addDays(nextStart(startOf(period.from, grain), grain), -1) };

/** The communities that the filters of place leave. */
const communityFilters = (question: Question): string[] => [
  ...(question.community ? ['o.name in (select unnest($community))'] : []),
  ...(question.channel
    ? [
        "o.community_id in (select c.community_id from channels as c where c.name in (select unnest($channel)) or concat(o.name, '/', c.name) in (select unnest($channel)) or c.name in (select concat('#', unnest($channel))))",
      ]
    : []),
  ...(question.chat ? ['o.community_id in (select community_id from chats where external_id = $chat)'] : []),
];

/** Where a post stands. */
const placeFilters = (question: Question): string[] => [
  ...channelFilters(question),
  ...(question.chat ? ['p.chat_id in (select chat_id from chats where external_id = $chat)'] : []),
  ...(question.question ? ['p.question = $question'] : []),
];

/** A channel may be named as `channel` or `community/channel`. */
const channelFilters = ({ community, channel }: Question): string[] => [
  ...(community
    ? ['p.community_id in (select community_id from communities where name in (select unnest($community)))']
    : []),
  ...(channel
    ? [
        `p.channel_id in (select c.channel_id from channels as c join communities as o on o.community_id = c.community_id
            where c.name in (select unnest($channel)) or concat(o.name, '/', c.name) in (select unnest($channel)) or c.name in (select concat('#', unnest($channel))))`,
      ]
    : []),
];

const teamFilter = ({ team }: Question, member: string): string[] =>
  team ? [`${member} in (select member_id from members where team in (select unnest($team)))`] : [];

/** What a post says. */
function contentFilters({ term, theme }: Question): string[] {
  return [
    ...(term
      ? [
          'p.post_id in (select post_id from post_terms join terms on terms.term_id = post_terms.term_id where $term in (terms.term, terms.key))',
        ]
      : []),
    ...(theme
      ? ['p.post_id in (select post_id from theme_hits where codebook = $codebook and theme = $theme and not negated)']
      : []),
  ];
}

function filterValues({
  community,
  channel,
  team,
  chat,
  question,
  term,
  theme,
  codebook,
}: Question): Record<string, BoundValue> {
  const given = { community, channel, team, chat, question, term, theme, codebook };
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}
