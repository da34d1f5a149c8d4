import type { ChatReport } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { calledReport } from './called-report.ts';

const report: ChatReport = {
  ...{ chat: 'c', title: 'With Teal Newt', community: 'Company', channel: 'general', day: '2024-01-05' },
  ...{ startedAt: null, endedAt: null, timezone: 'UTC', names: 'none', minimumGroup: null, hosts: [], posts: 1 },
  ...{ people: 1, newcomers: null, returning: null, attendance: null, introduction: '', closing: '', pace: [] },
  ...{ countedBy: 'people', questions: [], codebook: 'The themes of Teal Newt', links: [], openQuestions: [] },
  themes: [{ label: 'What Newt fears', recurs: 1, of: 1, counts: [1] }],
  transcript: [],
};

it('leaves nobody’s name in the title, the codebook or the labels of themes', () => {
  const called = calledReport(report, { people: [{ name: 'Teal Newt', also: [] }], texts: [] });
  expect([called.title, called.codebook, called.themes[0]!.label]).toEqual([
    'With somebody',
    'The themes of somebody',
    'What somebody fears',
  ]);
});
