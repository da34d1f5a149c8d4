import type { Summaries, SummaryReport } from '@groundswell/contract';

/** A summary of nothing, for tests of what stands on a workspace; `asked` is told the questions that reached it. */
export function createMemorySummaries(asked: string[]): Summaries {
  const report: Summaries['report'] = async (question) => {
    asked.push(`summary ${JSON.stringify(question)}`);
    return { ...emptySummary, view: question.view };
  };
  return {
    report,
    async publish(question, { format, paper }) {
      const { sentence } = await report(question);
      return { filename: `summary.${format}`, bytes: new TextEncoder().encode(`${sentence} ${format} ${paper}`) };
    },
  };
}

const emptySummary: SummaryReport = {
  about: 'Lines',
  view: 'lead',
  period: null,
  filters: [],
  sentence: 'Nobody posted in this period.',
  facts: [],
  factsRestOn: 'Nothing is known.',
  cards: [],
  engagement: { grain: 'week', rows: [], comparedWith: null, completeUntil: null },
  themes: { rows: [], unit: 'people', codebook: '', comparedWith: null },
  channels: { rows: [], of: 0 },
  measures: [],
  goals: [],
  value: null,
  restsOn: [],
  definitions: [],
  minimumGroup: null,
  madeAt: '2024-01-05T09:30:00.000Z',
  timezone: 'UTC',
};
