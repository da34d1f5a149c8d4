/** A word with its count. */
export interface CountedWord {
  text: string;
  count: number;
}

/** A word with its font size and width, and the middle of its baseline. */
export interface LaidWord extends CountedWord {
  size: number;
  width: number;
  x: number;
  y: number;
}

/** Font sizes: the smallest stays readable where a telephone shows the cloud at seven eighths. */
const smallest = 14;
const largest = 40;
/** Height of a line over its font size, and the room between words. */
const line = 1.08;
const gap = 5;
/** Ascent over the font size: where the baseline stands in a line. */
const ascent = 0.82;
/** The spiral: how much wider than high, and the step along it in pixels. */
const flat = 1.7;
const step = 3;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Lays words out from the middle along a spiral, the greatest first, so that none touches another; the field is as high as they need. */
export function cloudLayout(words: CountedWord[], fieldWidth: number): { words: LaidWord[]; height: number } {
  const sized = sizedWords(words, fieldWidth);
  const boxes: Box[] = [];
  const laid = sized.map((word) => {
    const box = freePlace({ width: word.width + gap, height: word.size * line + gap / 2 }, boxes, fieldWidth);
    boxes.push(box);
    return { word, box };
  });
  const top = Math.min(0, ...boxes.map((box) => box.top));
  const bottom = Math.max(0, ...boxes.map((box) => box.top + box.height));
  return {
    height: Math.ceil(bottom - top),
    words: laid.map(({ word, box }) => ({
      ...word,
      x: rounded(box.left + box.width / 2 + fieldWidth / 2),
      y: rounded(box.top - top + gap / 4 + word.size * ascent),
    })),
  };
}

/** By the square root of the count, so that a word's area grows with its people; one that is too wide is set smaller. */
function sizedWords(words: CountedWord[], fieldWidth: number): Omit<LaidWord, 'x' | 'y'>[] {
  const roots = words.map(({ count }) => Math.sqrt(count));
  const [least, most] = [Math.min(...roots), Math.max(...roots)];
  return words
    .map((word, place) => {
      const share = most > least ? (roots[place]! - least) / (most - least) : 0.3;
      const wanted = Math.round(smallest + share * (largest - smallest));
      const size = Math.min(wanted, Math.floor((wanted * (fieldWidth - gap)) / widthOf(word.text, wanted)));
      return { ...word, size, width: widthOf(word.text, size) };
    })
    .sort((a, b) => b.size - a.size);
}

function freePlace({ width, height }: Pick<Box, 'width' | 'height'>, taken: Box[], fieldWidth: number): Box {
  const most = Math.max(0, (fieldWidth - width) / 2);
  for (let turn = 0; ; turn += step / Math.max(step, turn * 2)) {
    const x = Math.cos(turn) * turn * flat;
    if (Math.abs(x) > most && turn > 1) continue;
    const box = { left: x - width / 2, top: Math.sin(turn) * turn - height / 2, width, height };
    if (!taken.some((other) => touch(box, other))) return box;
  }
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** Widths of characters over the font size, as Helvetica and its like have them in semibold; the picture sets each word to just this width. */
const narrow = /[iljtfrI.,:;'’|!()[\]\-\s]/u;
const wide = /[mwMW@%]/u;
const capital = /[\p{Lu}\d]/u;

const widthOf = (text: string, size: number): number =>
  rounded([...text].reduce((sum, sign) => sum + characterWidth(sign), 0) * size);

function characterWidth(sign: string): number {
  if (narrow.test(sign)) return 0.32;
  if (wide.test(sign)) return 0.88;
  if (capital.test(sign)) return 0.66;
  return (sign.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.57;
}

const rounded = (figure: number): number => Math.round(figure * 10) / 10;
