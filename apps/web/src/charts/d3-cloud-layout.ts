import cloud from 'd3-cloud';
import type { CloudLayout, CloudWord } from './cloud-placement.ts';
import type { Seat } from './cloud-seats.ts';
import { ringCanvas, wordBox } from './ring-canvas.ts';
import { seededRandom, seedOf } from './seeded-random.ts';

/** Weight in which the words are set. */
export const CLOUD_WEIGHT = 600;
/** d3-cloud keeps its field in words of 32 bits: of a width that is no multiple it leaves the rest unchecked, and words overlap there. */
const BITS = 32;
/** It also keeps words in steps of 32 pixels of width, which wastes a phone's: up to this width it is given twice the pixels. */
const NARROW = 480;

type Sized = CloudWord & { size: number };

/** A layout by d3-cloud in a font family, horizontal, and the same for the same words. */
export function d3CloudLayout(family: string): CloudLayout {
  return (words, field) => {
    const detail = field.width < NARROW ? 2 : 1;
    const width = Math.floor((field.width * detail) / BITS) * BITS;
    const left = (field.width - width / detail) / 2;
    const ordered = [...words].sort((a, b) => b.size - a.size);
    const found: { key: string; size: number; x: number; y: number }[] = [];
    cloud<Sized & { x?: number; y?: number }>()
      .canvas(() => ringCanvas(detail))
      .size([width, field.height * detail])
      .words(ordered.map((word) => ({ ...word })))
      .font(family)
      .fontWeight(CLOUD_WEIGHT)
      .fontSize((word) => word.size * detail)
      .rotate(0)
      .padding(0)
      .random(
        wishes(ordered, ({ seat }) => ({
          x: ((seat.x * field.width - left) * detail) / width,
          y: seat.y,
        })),
      )
      .on('word', ({ key, size, x = 0, y = 0 }) => found.push({ key, size, x, y }))
      .start();
    const widthOf = measurer(family);
    const text = new Map(words.map((word) => [word.key, word.text]));
    // A word is told of before d3-cloud moves it to count from the middle: x and y are still from the top left of its field.
    return found.map(({ key, size, x, y }) => ({
      key,
      size: size / detail,
      x: left + x / detail,
      y: y / detail,
      width: widthOf(text.get(key) ?? '', size / detail),
    }));
  };
}

/**
 * d3-cloud asks its random source three times a word, largest first: where to begin from left and from top (each as
 * `(random + 0.5) / 2` of the side), then which way round the spiral runs. The first two are answered with the word's seat,
 * the third by the word itself: what stands beside it must not turn it round.
 */
function wishes(ordered: Sized[], seatOf: (word: Sized) => Seat): () => number {
  let asked = 0;
  return () => {
    const word = ordered[Math.floor(asked / 3)];
    const turn = asked++ % 3;
    if (!word) return 0;
    if (turn === 2) return seededRandom(seedOf(word.text))();
    // It takes whole pixels and cuts the rest off: a seat that is one must not fall to the pixel before it.
    return 2 * (turn === 0 ? seatOf(word).x : seatOf(word).y) - 0.5 + 1e-9;
  };
}

function measurer(family: string): (text: string, size: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size) => {
    if (!context) return wordBox(text, size).width;
    context.font = `${CLOUD_WEIGHT} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
