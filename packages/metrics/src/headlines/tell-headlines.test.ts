import { type Answer, type Question, questionSchema, type Row } from '@groundswell/contract';
import { describe, expect, test } from 'vitest';
import { addDays } from '../period.ts';
import type { MovingGoal } from './goal-headlines.ts';
import { type HeadlineTools, tellHeadlines } from './tell-headlines.ts';
import { mondaysBetween } from './weeks-of-answer.ts';

const mondays = mondaysBetween('2025-01-06', '2026-02-02');
const covered = { from: '2025-01-06', leastAsOf: '2026-02-08' };

const answerOf = (metric: string, rows: Row[], compared: Row[] | null = null): Answer => ({
  metric,
  scope: { ...questionSchema.parse({}), from: null, to: null, asOf: null },
  rows,
  total: null,
  compared: compared && {
    scope: { ...questionSchema.parse({}), from: null, to: null, asOf: null },
    rows: compared,
    total: null,
    basis: 'previous',
  },
  change: null,
  notes: [],
  hidden: null,
  completeUntil: '2026-02-02',
});

/** Weeks of 81 and 121 in turn, the last four of `now`. */
const weekly = (column: string, now: number, more: Row = {}): Row[] =>
  mondays.map((period, at) => ({ period, ...more, [column]: at >= mondays.length - 4 ? now : at % 2 ? 81 : 121 }));

const tell = (
  answers: Record<string, (question: Question) => Answer>,
  goals: HeadlineTools['goals'] = async () => [],
) =>
  tellHeadlines(questionSchema.parse({}), {
    answer: async (metric, question) => answers[metric]?.(question) ?? answerOf(metric, []),
    covered,
    holidays: [],
    goals,
    say: (value, unit) => `${Math.round(value)} ${unit}`,
    sayChannel: (name) => `#${name}`,
  });

describe('headlines', () => {
  test('say what moved, from what to what, where, and lead to its page', async () => {
    const teams = [
      { team: 'Sales', participants: 30 },
      { team: 'Legal', participants: 9 },
      { team: null, participants: 90 },
    ];
    const before = [
      { team: 'Sales', participants: 10 },
      { team: 'Legal', participants: 8 },
      { team: null, participants: 9 },
    ];
    const { headlines, weeks, judged, declared } = await tell({
      contributors: () => answerOf('contributors', weekly('contributors', 400)),
      teams: () => answerOf('teams', teams, before),
    });
    expect(weeks).toEqual({ from: '2026-01-12', to: '2026-02-08' });
    expect([judged, declared]).toEqual([1, 11]);
    expect(headlines).toEqual([
      {
        kind: 'series',
        metric: 'contributors',
        claim: 'More people post',
        grounds:
          '400 people a week in the four weeks to 8 February 2026; usual is 100 people. Beside the four weeks before, mostly in Sales (20 people more).',
        tone: 'good',
        page: '/participation',
        search: {},
      },
    ]);
  });

  test('say nothing when nothing happened, and how that was looked at', async () => {
    const { headlines, method } = await tell({
      contributors: () => answerOf('contributors', weekly('contributors', 100)),
    });
    expect(headlines).toEqual([]);
    expect(method).toMatch(/in 1 of 11 series .* under 5 in 100 .* seen in \d+ of 100/);
  });

  test('say that a shorter wait is better', async () => {
    const waits = weekly('median_hours', 10);
    const { headlines } = await tell({ 'time-to-first-answer': () => answerOf('time-to-first-answer', waits) });
    expect(headlines.map(({ claim, tone }) => [claim, tone])).toEqual([
      ['Posts wait less long for a colleague', 'good'],
    ]);
  });

  test('name the theme that rose most', async () => {
    const fear = { theme: 'fear', label: 'Fear' };
    const trust = { theme: 'trust', label: 'Trust' };
    const trend = [...weekly('people', 400, fear), ...weekly('people', 100, trust)];
    const { headlines } = await tell({ 'theme-trend': () => answerOf('theme-trend', trend) });
    expect(headlines.map(({ claim, search }) => [claim, search])).toEqual([
      ['More people raise “Fear”', { theme: 'fear' }],
    ]);
  });

  test('keep a place for a channel that fell silent within the four weeks, whatever else moved', async () => {
    const channel = { community: 'Acme', channel: 'help', rule: 'No post for 30 days.', contributors_365: 12 };
    const state = (to: string | undefined) => (to === '2026-02-08' ? 'ghost' : 'alive');
    const share = (column: string) => (): Answer =>
      answerOf(
        'any',
        mondays.map((period, at) => ({ period, [column]: at >= mondays.length - 4 ? 0.9 : 0.3 + (at % 5) / 100 })),
      );
    const { headlines } = await tell({
      contributors: () => answerOf('contributors', weekly('contributors', 400)),
      questions: () => answerOf('questions', weekly('questions', 400)),
      'participation-rate': share('rate'),
      leadership: share('share'),
      'answered-within-7-days': share('share'),
      depth: share('share_without_reply'),
      health: ({ to }) => answerOf('health', [{ ...channel, state: state(to) }]),
    });
    expect(headlines).toHaveLength(5);
    expect(headlines.at(-1)).toMatchObject({ claim: '#help has fallen silent', search: { channel: 'Acme/help' } });
  });

  test('say which goal stands otherwise than four weeks before', async () => {
    const moved: MovingGoal = {
      ...{ problem: 'Answers take too long', was: 'behind', code: 'on course', text: 'On course: 60 % of the way.' },
    };
    const { headlines } = await tell({}, async ({ before, now }) => {
      expect([before, now]).toEqual(['2026-01-11', '2026-02-08']);
      return [moved, { ...moved, was: 'on course' }, { ...moved, code: 'too early' }];
    });
    expect(headlines.map(({ claim, grounds, tone }) => [claim, grounds, tone])).toEqual([
      ['“Answers take too long” is on course', '60 % of the way.', 'good'],
    ]);
  });

  test('leave weeks with holidays out', async () => {
    const off = [addDays(mondays.at(-1)!, 2), addDays(mondays.at(-2)!, 2)];
    const told = await tellHeadlines(questionSchema.parse({}), {
      answer: async (metric) => answerOf(metric, metric === 'contributors' ? weekly('contributors', 400) : []),
      covered,
      holidays: off,
      goals: async () => [],
      say: String,
      sayChannel: String,
    });
    expect(told.judged).toBe(0);
  });

  test('say that they cannot know where too little is covered', async () => {
    const told = await tellHeadlines(questionSchema.parse({}), {
      answer: async (metric) => answerOf(metric, []),
      covered: null,
      holidays: [],
      goals: async () => [],
      say: String,
      sayChannel: String,
    });
    expect(told).toMatchObject({ headlines: [], weeks: null, judged: 0 });
  });
});
