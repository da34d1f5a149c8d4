import { textWidth } from './text-width.ts';

/** Something that happened, to be written over the chart. */
export interface ChartNote {
  day: string;
  text: string;
}

/** Where a note stands: the x of its line, the row of its words (0 is nearest the chart), and on which side the words are. */
export interface PlacedNote extends ChartNote {
  x: number;
  row: number;
  side: 'right' | 'left';
}

const SIZE = 11.5;
/** From the line to the words, and between two notes. */
const GAP = 14;

/** Gives each note a row in which its words touch no other's, and turns the words to the left at the right edge. */
export function placeNotes(notes: (ChartNote & { x: number })[], right: number): PlacedNote[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return [...notes]
    .sort((a, b) => a.x - b.x)
    .map((note) => {
      const width = textWidth(note.text, SIZE) + GAP;
      const side: 'right' | 'left' = note.x + width > right && note.x - width > 0 ? 'left' : 'right';
      const [from, to] = side === 'right' ? [note.x - 5, note.x + width] : [note.x - width, note.x + 5];
      let row = 0;
      while (taken.some((other) => other.row === row && from < other.to && to > other.from)) row++;
      taken.push({ row, from, to });
      return { ...note, row, side };
    });
}

/** The notes that fall into the periods of a plot, each with the x at which it happened. */
export function notesAt(
  notes: ChartNote[],
  periods: string[],
  left: number,
  width: number,
): (ChartNote & { x: number })[] {
  const step = width / Math.max(1, periods.length - 1);
  return notes.flatMap((note) => {
    const index = indexOfDay(note.day, periods);
    return index === null ? [] : [{ ...note, x: left + index * step }];
  });
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
