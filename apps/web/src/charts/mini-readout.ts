import { formatPeriod, sayPeriod } from '@groundswell/words';
import { grainOf } from './grain-of.ts';
import { type ChartNote, indexOfDay } from './note-places.ts';
import type { Brush } from './use-brush.ts';

interface Read {
  brush: Pick<Brush, 'pointed' | 'selected'>;
  periods: string[];
  /** The greatest figure, with its unit. */
  most: string;
  canBrush: boolean;
  /** Those that are drawn. */
  notes: ChartNote[];
}

/** What is pointed at or chosen, with the notes of that time; without either, how to read the charts and how to choose. */
export function miniReadout({ brush: { pointed, selected }, periods, most, canBrush, notes }: Read): string {
  const say = (place: number) => formatPeriod(periods[place] ?? '', grainOf(periods), { year: true });
  if (selected) return `From ${say(selected[0])} to ${say(selected[1])}: let go, or press Enter, to show only these.`;
  if (pointed !== null) {
    const then = notes.filter((note) => isAt(note, pointed, periods)).map(noteWords);
    return [`Pointed at: ${say(pointed)}.`, ...then].join(' ');
  }
  return [
    `One scale, 0 to ${most}; figures at the right are for the whole period.`,
    ...(notes.length > 0 ? ['Rings are dated notes: point at one for its words.'] : []),
    ...(canBrush ? ['Drag over a chart, or press Shift and an arrow key on it, to show a part of the period.'] : []),
  ].join(' ');
}

function isAt({ day, to }: ChartNote, place: number, periods: string[]): boolean {
  const first = indexOfDay(day, periods) ?? (day < (periods[0] ?? '') ? 0 : null);
  const last = to === undefined ? first : (indexOfDay(to, periods) ?? periods.length - 1);
  return first !== null && last !== null && first <= place && place <= last;
}

function noteWords({ day, to = day, text }: ChartNote): string {
  return `${sayPeriod({ from: day, to })}: ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
}
