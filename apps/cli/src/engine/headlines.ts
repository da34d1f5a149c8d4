import type { Groundswell, TellHeadlines } from '@groundswell/contract';
import { coverageOf, tellHeadlines } from '@groundswell/metrics';
import { formatFigure, sayChannel } from '@groundswell/words';
import { asCounted } from './as-counted.ts';
import type { Engine } from './engine.ts';
import { goalsMoving } from './measures/goals.ts';

/** Tells headlines from the answers of the workspace's own metrics. */
export function headlinesOf({ warehouse, workspace }: Engine, answer: Groundswell['answer']): TellHeadlines {
  return async (question, signal) => {
    const counted = await asCounted(question, warehouse.recall, signal);
    return tellHeadlines(question, {
      answer: (metric, asked) => answer(metric, asked, signal),
      covered: await coverageOf(counted, warehouse.recall, signal),
      goals: (days) => goalsMoving(workspace, days),
      holidays: await workspace.holidays.list(),
      say: formatFigure,
      sayChannel,
    });
  };
}
