import type { Scale } from './judge-month.ts';

/** A weekly series that is looked at for headlines, and how its moves are told. */
export interface DeclaredSeries {
  metric: string;
  column: string;
  scale: Scale;
  unit: string;
  better: 'higher' | 'lower' | null;
  rose: string;
  fell: string;
  page: string;
}

/**
 * The series that are looked at, declared before any figure is seen: so the chance that one of them strays by itself can be
 * reckoned. With the theme that rose most (one more) these are the at most twelve of METRICS.md.
 */
export const declaredSeries: DeclaredSeries[] = [
  {
    metric: 'contributors',
    column: 'contributors',
    ...{ scale: 'count', unit: 'people', better: 'higher', page: '/participation' },
    ...{ rose: 'More people post', fell: 'Fewer people post' },
  },
  {
    metric: 'participation-rate',
    column: 'rate',
    ...{ scale: 'share', unit: 'share', better: 'higher', page: '/participation' },
    ...{ rose: 'More of the company takes part', fell: 'Less of the company takes part' },
  },
  {
    metric: 'first-timers',
    column: 'first_timers',
    ...{ scale: 'count', unit: 'people', better: 'higher', page: '/participation' },
    ...{ rose: 'More people post for the first time', fell: 'Fewer people post for the first time' },
  },
  {
    metric: 'leadership',
    column: 'share',
    ...{ scale: 'share', unit: 'share', better: 'higher', page: '/participation' },
    ...{ rose: 'More of the leaders take part', fell: 'Fewer of the leaders take part' },
  },
  {
    metric: 'time-to-first-answer',
    column: 'median_hours',
    ...{ scale: 'hours', unit: 'hours', better: 'lower', page: '/conversation' },
    ...{ rose: 'Posts wait longer for a colleague', fell: 'Posts wait less long for a colleague' },
  },
  {
    metric: 'answered-within-7-days',
    column: 'share',
    ...{ scale: 'share', unit: 'share', better: 'higher', page: '/conversation' },
    ...{ rose: 'More posts are answered within 7 days', fell: 'Fewer posts are answered within 7 days' },
  },
  {
    metric: 'questions',
    column: 'questions',
    ...{ scale: 'count', unit: 'questions', better: 'higher', page: '/conversation' },
    ...{ rose: 'More questions are asked', fell: 'Fewer questions are asked' },
  },
  {
    metric: 'depth',
    column: 'share_without_reply',
    ...{ scale: 'share', unit: 'share', better: 'lower', page: '/conversation' },
    ...{ rose: 'More threads stay without a reply', fell: 'Fewer threads stay without a reply' },
  },
  {
    metric: 'facilitator-share',
    column: 'participant_to_participant',
    ...{ scale: 'share', unit: 'share', better: 'higher', page: '/communities' },
    ...{
      rose: 'More of the replies pass between participants',
      fell: 'Fewer of the replies pass between participants',
    },
  },
  {
    metric: 'new-ties',
    column: 'across_teams',
    ...{ scale: 'count', unit: 'pairs', better: 'higher', page: '/network' },
    ...{ rose: 'More people meet across teams', fell: 'Fewer people meet across teams' },
  },
];
