import { textWidth } from './text-width.ts';

/** How far Inter's letters reach over and under the baseline, over their size: "l" and "p". */
const ASCENT = 0.76;
const DESCENT = 0.22;
/** Pixels that a word keeps clear around its letters: two words are twice this apart, and a ring fits between. */
const CLEAR = 3;

/** The box of a word's letters around the middle of its baseline, and with the ring that selects it. */
export function wordBox(text: string, size: number, width = textWidth(text, size)) {
  return {
    width,
    ring: {
      x: -width / 2 - 5,
      y: -ASCENT * size - 4.5,
      width: width + 10,
      height: (ASCENT + DESCENT) * size + 9,
    },
  };
}

/**
 * A canvas for d3-cloud that draws, instead of a word's letters, the box around them: words then stand apart as boxes, and
 * the ring of a selected word runs through no neighbour, which it does where words nestle letter to letter. `detail` is how
 * many of its pixels stand for one on screen.
 */
export function ringCanvas(detail: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('word cloud: this browser gives no canvas to measure words with');
  const clear = CLEAR * detail;
  const measured = context.measureText.bind(context);
  const width = (text: string) => measured(text).width + 2 * clear;
  const fillBox = (text: string, left: number) => {
    const size = Number(/(\d+)px/.exec(context.font)?.[1] ?? 0);
    // The sprite that d3-cloud keeps for a word reaches as far over and under its baseline as its size.
    const top = Math.min(size - 1, ASCENT * size + clear);
    context.fillRect(left, -top, width(text), top + Math.min(size - 1, DESCENT * size + clear));
  };
  Object.defineProperty(context, 'measureText', { value: (text: string) => ({ width: width(text) }) });
  Object.defineProperty(context, 'fillText', { value: fillBox });
  return canvas;
}
