import type { Answer, MetricDescription } from '@groundswell/contract';
import type { Column } from './csv.ts';
import { hiddenPrint } from './panel-state.ts';

interface Wanted {
  description: MetricDescription | undefined;
  shown: Column[];
  /** Whether the answer's own notes stand here, and not elsewhere on the page. */
  withAnswers: boolean;
}

/** The small print of a panel: what is hidden from a series (other charts say so in their place), then the answer's notes. */
export function panelNotes(answer: Answer, { description, shown, withAnswers }: Wanted): string[] {
  const hidden = description?.shape === 'series' ? hiddenPrint(answer, shown) : null;
  return [...(hidden === null ? [] : [hidden]), ...(withAnswers ? answer.notes.map(({ text }) => text) : [])];
}

// The notes that say why posts are not counted here: with one of these, "nobody posted" would be untrue.
const reasons = ['day-only', 'unknown-authors', 'not-shown-by-source', 'no-facilitator'];

/** Why there is nothing to show, as far as the answer knows. */
export function emptyWords({ notes }: Answer, description: MetricDescription | undefined): string {
  const why = notes.filter(({ code }) => reasons.includes(code)).map(({ text }) => text);
  if (why.length > 0) return `There is nothing to show here. ${why.join(' ')}`;
  const nobody = description?.family === 'themes' ? 'Nobody wrote of this' : 'Nobody posted';
  return `${nobody} in this period. Widen the period or reset the filters.`;
}
