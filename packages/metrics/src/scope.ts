import type { Elsewhere, Question } from '@groundswell/contract';
import { type AskedOfScope, contentFilters, languageFilter } from './content-filters.ts';
import { joinerSteps, saysWhat } from './joiner-steps.ts';
import type { Period } from './period.ts';
import {
  againstChannel,
  asksForPlacements,
  channelFilters,
  channelNamed,
  communityFilters,
  filterValues,
  isNarrowed,
  placeFilters,
  teamFilter,
} from './scope-filters.ts';
import { periodOf, type Span, spanSteps, spanValues } from './spans.ts';

export type BoundValue = string | number | boolean | null | string[];

/** SQL to put before a metric's own text, and the values that it binds. */
export interface Scope {
  before: string;
  values: Record<string, BoundValue>;
}

/**
 * The one place where filters become SQL: named steps that hold only the predicates in force, every value bound, and of
 * them only those that `sql` names. One text answers for several spans at once, because planning it costs more than most
 * answers: a `period` is a number that tells its span and its first day (`readPeriod`), and no two spans share one.
 *
 * - `asked_days` (day, period): the days of every span; a day in two spans is there twice.
 * - `asked_terms` (term_id): the terms that go by the name of the term filter.
 * - `periods` (period, first_day, last_day): the periods of the grain in the scope; one for grain "all".
 * - `channels_in_scope` (channel_id): the channels under the filters of place.
 * - `covered`: the communities under the filters, with what their sources show and until when.
 * - `said`: posts in the period under all filters, bots' too; `scope`: the human ones.
 * - `day_posts`: the same posts as in `scope`, each once, however many spans its day is in; `day_reactions` (day, member_id, post_id): the same of `reacted`. Who
 *   was there is counted by their days, as sets of people (`people_set`), and joined with `asked_days`: posts are read once, for all spans.
 * - `month_posts`: the same as `day_posts`, and of the 27 days before each span; `past_posts`: the same from the beginning until the last day of any span.
 * - `days_before` (day, period): the days of the period before each; before a span's first one, as many as that has when it is whole.
 * - `history`: human posts under the same filters from the beginning until the period's end. For one span (`looksBack`).
 * - `elsewhere`: what the scope is set against (docs/decisions/0008): where filters other than the days are in force, all posts of people
 *   who have none in the scope; else the posts of all other days. By the question's choice (`against`) instead the same filters in the other
 *   period, or another channel, without people who have posts in the scope. For one span.
 * - `answers` (post_id, answer_id, member_id, answered_at, seconds): first reply by another human to a post, by anyone, until asOf; to be joined with posts in scope.
 * - `chat_answers` (chat_id, question, post_id, member_id): posts of the scope that answer a chat's question, in own words or passed on.
 * - `signed_chats` (chat_id): chats of which at least half of the posts, whatever the filters, have a known author: in those alone people are counted.
 * - `reacted` (period, member_id, post_id): reactions in the period to posts under the filters of place; the team is the reactor's.
 * - `enrolled` (channel_id, member_id, joined_on, left_on): who belongs to the channels, of the team; nobody under a filter of what was said.
 * - `joiners` (member_id, joined_on, left_on): everybody who belongs to the channels or posted under the filters, with the day on which they joined.
 * - `measured` (measure_id, name, grain, day, value): business figures of the one team that is asked for, else of the whole company; none under several teams.
 * - `roster` (member_id, joined_on, left_on, team): people on the roster under the team filter.
 */
export function scopeFor(sql: string, question: AskedOfScope, spans: Span[]): Scope {
  const steps = { ...spanSteps(spans), ...scopeSteps(question, spans), ...joinerSteps(question) };
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
    values: { ...filterValues(question), ...spanValues(spans) },
  };
}

/** Whether all that is there is asked for: no filter is in force, and the days are all that are covered. */
export const isEverything = (question: Question, { from, to }: Period, covered: Period): boolean =>
  !isNarrowed(question) && !question.language && from <= covered.from && to >= covered.to;

/** What the step `elsewhere` holds, where it follows from the scope; null where the asker chose it (`against`), or it has to be of one language. */
export function elsewhereOf(question: Question): Elsewhere | null {
  if (question.against !== 'rest' || question.language) return null;
  return isNarrowed(question) ? 'other people' : 'other posts';
}

/** Whether a metric's SQL looks back before its span: it is asked of one span at a time. */
export const looksBack = (sql: string): boolean => /\b(?:history|joiners)\b/.test(sql);

/** Every step, each later one free to name the earlier ones. */
function scopeSteps(question: AskedOfScope, spans: Span[]): Record<string, string> {
  const filters = [...placeFilters(question), ...contentFilters(question)];
  const postsOn = (days: string) =>
    `select p.* from posts as p${where([days, ...filters, ...teamFilter(question, 'p.member_id'), 'not p.bot'])}`;
  return {
    asked_terms: 'select term_id from terms where $term in (term, key)',
    covered: `select o.* from communities as o${where(communityFilters(question))}`,
    channels_in_scope: `select p.channel_id from channels as p${where(channelFilters(question))}`,
    said: saidIn(spans, [...filters, ...teamFilter(question, 'p.member_id')]),
    scope: 'select * from said where not bot',
    day_posts: postsOn(anyDay('p', spans)),
    month_posts: postsOn(anyDay('p', spans, 'month_from')),
    past_posts: postsOn(untilAny(spans)),
    history: postsOn(untilAny(spans.slice(0, 1))),
    elsewhere: `select p.* from posts as p${where(['not p.bot', 'p.member_id is not null', ...elsewhereFilters(question, spans[0])])}`,
    answers: 'select reply.* from first_answers as reply',
    chat_answers: `select placements.chat_id, placements.question, scope.post_id, scope.member_id
      from scope join placements on placements.post_id = scope.post_id where placements.question is not null and placements.part in ('answer', 'reshare')`,
    signed_chats: `select placements.chat_id from placements join posts as p on p.post_id = placements.post_id
      where not p.bot group by placements.chat_id having count(p.member_id) * 2 >= count(*)`,
    reacted: `select asked.period, r.member_id, r.post_id
      from reactions as r join asked_days as asked on asked.day = r.day join members as m on m.member_id = r.member_id${byReactors(question)}`,
    day_reactions: `select r.day, r.member_id, r.post_id from reactions as r join members as m on m.member_id = r.member_id${byReactors(question, anyDay('r', spans))}`,
    enrolled: `select e.channel_id, e.member_id, e.joined_on, e.left_on from memberships as e join channels_in_scope as c on c.channel_id = e.channel_id
      join members as m on m.member_id = e.member_id${where(['not m.bot', ...teamFilter(question, 'm.member_id'), ...(saysWhat(question) ? ['false'] : [])])}`,
    measured: `select m.measure_id, m.name, m.grain, v.team, v.day, v.value from measure_values as v join measures as m on m.measure_id = v.measure_id
      where ${ofOneTeam(question)}`,
    roster: `select m.member_id, m.joined_on, m.left_on, m.team from members as m where m.on_roster and not m.guest and not m.bot${
      question.team ? ' and m.team in (select unnest($team))' : ''
    }`,
  };
}

/** What is left of `reactions` (r, with members m) under the filters, and this one; their posts are looked at only for what the reaction does not say. */
function byReactors(question: AskedOfScope, ...more: string[]): string {
  const said = contentFilters(question);
  const needsPosts = said.length > 0 || asksForPlacements(question) || !question.channelNumbers?.length;
  const filters = needsPosts ? [...placeFilters(question), ...said] : channelFilters(question, 'r');
  const posts = needsPosts && filters.length ? ' join posts as p on p.post_id = r.post_id' : '';
  return posts + where([...more, 'not m.bot', ...filters, ...teamFilter(question, 'r.member_id')]);
}

/** Whether a row's day is in any of the spans, each from its first day or from that of this name. */
const anyDay = (table: string, spans: Span[], from = 'from'): string =>
  `(${spans.map(({ name }) => `${table}.day between $${from}_${name}::date and $to_${name}::date`).join(' or ') || 'false'})`;

/** Whether a post's day is before the end of any of the spans. */
const untilAny = (spans: Span[]): string =>
  `(${spans.map(({ name }) => `p.day <= $to_${name}::date`).join(' or ') || 'false'})`;

/** Figures of several teams add up to nothing that anybody brought. */
function ofOneTeam({ team }: AskedOfScope): string {
  if (!team) return 'v.team is null';
  return team.length === 1 ? 'v.team in (select unnest($team))' : 'false';
}

/** Posts of one span are found by their day alone; those of several by the days of each (the join costs as much again, measured). */
function saidIn(spans: Span[], filters: string[]): string {
  const [span] = spans;
  if (!span || spans.length > 1)
    return `select p.*, asked.period from posts as p join asked_days as asked on asked.day = p.day${where(filters)}`;
  const days = `p.day between $from_${span.name}::date and $to_${span.name}::date`;
  return `select p.*, ${periodOf('p', span, 0)} as period from posts as p${where([days, ...filters])}`;
}

/** Whose and which posts the scope is set against; never one of the scope's own. */
function elsewhereFilters(question: Question, span?: Span): string[] {
  const silentHere = 'p.member_id not in (select member_id from scope where member_id is not null)';
  const said = [...contentFilters(question), ...teamFilter(question, 'p.member_id')];
  const placed = placeFilters(question);
  if (againstChannel(question))
    return [channelNamed('$against'), 'p.day in (select day from asked_days)', silentHere, ...said];
  if (question.against === 'comparison')
    return span?.other
      ? [
          'p.day between $other_from::date and $other_to::date and p.day not in (select day from asked_days)',
          ...placed,
          ...said,
        ]
      : ['false'];
  return [
    isNarrowed(question) ? silentHere : 'p.post_id not in (select post_id from scope)',
    ...languageFilter(question),
  ];
}

const where = (filters: string[]): string => (filters.length ? ` where ${filters.join(' and ')}` : '');
