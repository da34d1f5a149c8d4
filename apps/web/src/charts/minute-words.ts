import { formatFigure } from '@groundswell/words';

/** Something that is named above the minute in which it was. */
export interface MinuteMark {
  minute: number;
  words: string;
}

/** Steps in minutes that people count in. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240];
/** Air between two words of the axis. */
const AIR = 18;

/** Every how-manieth minute is named, so that no two names touch. */
export function minuteStep(minutes: number, across: number, wordWidth: number): number {
  const fitting = Math.max(1, Math.floor(across / (wordWidth + AIR)));
  return STEPS.find((step) => minutes / step <= fitting) ?? Math.ceil(minutes / fitting);
}

interface Summarised {
  figures: (number | null)[];
  marks: MinuteMark[];
  unit: string;
  sayMinute: (minute: number) => string;
}

/** The bars in a sentence, for who does not see them. */
export function summaryOf({ figures, marks, unit, sayMinute }: Summarised): string {
  const most = Math.max(0, ...figures.map((figure) => figure ?? 0));
  const peak = figures.indexOf(most);
  const asked = marks.map(({ words, minute }) => `${words} at ${sayMinute(minute)}`);
  return [
    `Bars of ${figures.length} minutes, ${sayMinute(0)} to ${sayMinute(figures.length - 1)}`,
    ...(most > 0 ? [`most at ${sayMinute(peak)} with ${formatFigure(most, unit)}`] : []),
    ...asked,
  ].join('; ');
}

/** Which of the marks' names there is room for: one that would run into the name before is drawn without. */
export function namedMarks(marks: MinuteMark[], xOf: (minute: number) => number, widthOf: (words: string) => number) {
  let free = Number.NEGATIVE_INFINITY;
  return marks.map((mark) => {
    const x = xOf(mark.minute);
    const isNamed = x >= free;
    if (isNamed) free = x + widthOf(mark.words) + 6;
    return { ...mark, x, isNamed };
  });
}
