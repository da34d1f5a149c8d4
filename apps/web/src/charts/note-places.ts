import { textWidth } from './text-width.ts';

/** Something that happened, to be written over the chart. */
export interface ChartNote {
  day: string;
  /** Its last day, where it lasted longer than one. */
  to?: string;
  text: string;
}

/** Where a note stands: the x of its line, the row of its words (0 is nearest the chart), and on which side the words are. */
export interface PlacedNote extends ChartNote {
  x: number;
  /** Where its last day stands. */
  endX?: number;
  /** As much of the words as has room; '' where the rows are full, and only the ring stands. */
  words: string;
  row: number;
  side: 'right' | 'left';
}

const SIZE = 11.5;
/** From the line to the words, and between two notes. */
const GAP = 14;
/** Longer words are cut: a chart is no page of text, and the list of notes has them whole. */
const LONGEST = 34;
/** More rows of words would push the chart out of sight. */
const MOST_ROWS = 4;

/** Gives each note a row in which its words touch no other's, and turns the words to the left at the right edge. */
export function placeNotes(notes: (ChartNote & { x: number; endX?: number })[], right: number): PlacedNote[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return [...notes]
    .sort((a, b) => a.x - b.x)
    .map((note) => {
      const words = cut(note.text, Math.max(right - note.x, note.x));
      const width = textWidth(words, SIZE) + GAP;
      const side: 'right' | 'left' = note.x + width > right && note.x - width >= 0 ? 'left' : 'right';
      const [from, to] = side === 'right' ? [note.x - 5, note.x + width] : [note.x - width, note.x + 5];
      let row = 0;
      while (row < MOST_ROWS && taken.some((other) => other.row === row && from < other.to && to > other.from)) row++;
      taken.push({ row, from, to });
      return row < MOST_ROWS ? { ...note, words, row, side } : { ...note, words: '', row: MOST_ROWS - 1, side };
    });
}

/** The notes that fall into the periods of a plot, each with the x at which it happened. */
export function notesAt(
  notes: ChartNote[],
  periods: string[],
  left: number,
  width: number,
): (ChartNote & { x: number; endX?: number })[] {
  const step = width / Math.max(1, periods.length - 1);
  const x = (index: number) => left + index * step;
  return notes.flatMap((note) => {
    const end = note.to === undefined ? null : indexOfDay(note.to, periods);
    // One that began before the first period and reaches into them stands at their beginning.
    const reachesIn = note.day < (periods[0] ?? '') && (note.to ?? note.day) >= (periods[0] ?? '');
    const index = indexOfDay(note.day, periods) ?? (reachesIn ? 0 : null);
    if (index === null) return [];
    const last = note.to === undefined ? index : (end ?? periods.length - 1);
    return [{ ...note, x: x(index), ...(last > index && { endX: x(last) }) }];
  });
}

/** As much of a text as stands in the room at the wider side of its line. */
function cut(text: string, room: number): string {
  const shortened = (length: number) => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text);
  let length = LONGEST;
  while (length > 1 && textWidth(shortened(length), SIZE) + GAP > room) length--;
  return shortened(length);
}

/** Where a day falls among periods, as the index of its period; null where it is outside of them. */
export function indexOfDay(day: string, periods: string[]): number | null {
  const first = periods[0];
  if (!first || day < first) return null;
  const next = periods.findIndex((period) => period > day);
  if (next > 0) return next - 1;
  const step = periods.length > 1 ? Date.parse(periods.at(-1)!) - Date.parse(periods.at(-2)!) : 0;
  return Date.parse(day) < Date.parse(periods.at(-1)!) + step ? periods.length - 1 : null;
}
