import type { SummaryReport } from '@groundswell/contract';

const weeks = Array.from({ length: 26 }, (_, week) =>
  new Date(Date.UTC(2026, 2, 23 + 7 * week)).toISOString().slice(0, 10),
);
const long = 'A name that somebody made longer than anybody needs';
const times = <T>(many: number, make: (at: number) => T): T[] => Array.from({ length: many }, (_, at) => make(at));

/** An invented summary that has as much of everything as there can be; `changes` take its place. */
export function fullSummary(changes: Partial<SummaryReport> = {}): SummaryReport {
  return {
    about: 'Heron Works, Harbour Lane, All Hands',
    view: 'lead',
    period: { from: '2026-03-23', to: '2026-09-20' },
    filters: [`channel: #${long}`, 'team: Customer Care, Field Service, Engineering, People and Culture'],
    sentence: 'More people post than a year ago, but a post waits more than twice as long for a colleague & <friend>.',
    facts: times(5, (at) => ({
      bold: `“${long}” is raised by ${100 - at} people`,
      rest: ', up from 12.',
      tone: 'good',
    })),
    factsRestOn: 'Judged were the last four whole weeks of 11 series, each against its own year. '.repeat(4),
    cards: times(5, (at) => ({
      ...{ metric: `card-${at}`, title: 'Time to first answer', unit: 'hours', better: 'lower', value: 1.5 + at },
      ...{ under: null, why: null },
      change: { column: 'x', now: 1.5, before: 3.5, difference: -2, wobble: 0.2, verdict: 'better' },
      line: { values: weeks.map((_, week) => week % 7), completeUntilIndex: 24 },
    })),
    engagement: {
      grain: 'week',
      rows: weeks.map((period, week) => ({ period, people: 100 + week, before: 80 + (week % 5) })),
      comparedWith: 'the same days a year before',
      completeUntil: '2026-09-07',
    },
    themes: {
      rows: times(7, (at) => ({ label: long, colour: 'plum', size: 90 - at, before: 40, loud: at === 0 })),
      ...{ unit: 'people', codebook: 'The mindset of social learning', comparedWith: 'the same days a year before' },
    },
    channels: {
      rows: times(7, (at) => ({ channel: long, posts: 2000 - at, people: 100, lastPost: '2026-09-20' })),
      of: 23,
    },
    measures: times(6, () => ({
      ...{ name: long, unit: 'points', better: 'higher', grain: 'month', target: { value: 4.5, day: '2026-12-31' } },
      values: [
        { day: '2026-04-01', value: 3.9 },
        { day: '2026-09-01', value: 4.2 },
      ],
    })),
    goals: times(5, (at) => ({
      ...{ problem: `${long} (${at})`, measure: 'Time to resolve', team: null, day: '2026-12-31' },
      status: {
        ...{
          code: 'on course',
          text: 'On course: 60 % of the way in 50 % of the time.',
          wayShare: 0.6,
          timeShare: 0.5,
        },
      },
    })),
    value: { answered: 1204, minutes: 20 },
    restsOn: times(8, () => 'Twelve posts have no known author and are counted as posts and as no people.'),
    definitions: times(8, (at) => ({
      title: `Definition ${at}`,
      definition: 'So it is counted, and so it is not. '.repeat(9),
    })),
    minimumGroup: null,
    madeAt: '2026-09-20T16:05:00.000Z',
    timezone: 'Europe/London',
    ...changes,
  };
}
