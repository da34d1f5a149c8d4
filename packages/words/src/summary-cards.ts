import type { Answer } from '@groundswell/contract';

/** A card of the summary: which column of which metric it shows. */
export interface CardSpec {
  metric: string;
  title: string;
  column: string;
  unit: string;
  better: 'higher' | 'lower' | null;
}

/** The five business figures. */
export const cards: CardSpec[] = [
  { metric: 'contributors', title: 'Contributors', column: 'contributors', unit: 'people', better: 'higher' },
  { metric: 'participation-rate', title: 'Participation rate', column: 'rate', unit: 'share', better: 'higher' },
  { metric: 'answered-within-7-days', title: 'Answered in 7 days', column: 'share', unit: 'share', better: 'higher' },
  {
    metric: 'time-to-first-answer',
    title: 'Time to first answer',
    column: 'median_hours',
    unit: 'hours',
    better: 'lower',
  },
  {
    metric: 'facilitator-share',
    title: 'Between participants',
    column: 'participant_to_participant',
    unit: 'share',
    better: 'higher',
  },
];

/** The figure of a card over the whole period; null where it is not known or hidden. */
export function figureOf(answer: Answer | undefined, column: string): number | null {
  const cell = answer?.total?.[column];
  return typeof cell === 'number' ? cell : null;
}

/** Whether this reader may not see the total's column. */
export function isTotalHidden(answer: Answer | undefined, column: string): boolean {
  // Row -1 is the total (contract, `Hidden`).
  return answer?.hidden?.cells.some((cell) => cell.row === -1 && cell.column === column) ?? false;
}

/** A column over the periods for a card's small line, and the place of the last period that is over. */
export function lineOf(answer: Answer, column: string): { values: (number | null)[]; completeUntilIndex: number } {
  const { completeUntil, rows } = answer;
  // Where nothing is over yet there is no line to draw.
  if (completeUntil !== null && String(rows[0]?.period) > completeUntil) return { values: [], completeUntilIndex: -1 };
  const values = rows.map((row) => (typeof row[column] === 'number' ? row[column] : null));
  const open = rows.findIndex(({ period }) => completeUntil !== null && String(period) > completeUntil);
  return { values, completeUntilIndex: open === -1 ? values.length - 1 : open - 1 };
}

// The notes that say why a figure cannot be known, as against those that only qualify it.
const reasons = ['no-roster', 'no-facilitator', 'not-shown-by-source', 'day-only', 'unknown-authors'];

/** Why a figure is not known, in the answer's own words; null where the answer does not say. */
export function whyNotKnown(answer: Answer): string | null {
  return answer.notes.find(({ code }) => reasons.includes(code))?.text ?? null;
}
