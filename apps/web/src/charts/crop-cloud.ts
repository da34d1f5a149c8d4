import type { CloudPlacement } from './cloud-placement.ts';

/** Takes away the empty rows over and under the words, and sets them in the middle of the width. */
export function cropCloud({ placed, height }: CloudPlacement, width: number): CloudPlacement {
  if (placed.length === 0) return { placed, height };
  // Inter's letters reach about this far over and under the baseline, over their size, with a little air.
  const top = Math.min(...placed.map((word) => word.y - word.size * 0.85));
  const bottom = Math.max(...placed.map((word) => word.y + word.size * 0.3));
  const left = Math.min(...placed.map((word) => word.x - word.width / 2));
  const right = Math.max(...placed.map((word) => word.x + word.width / 2));
  const shift = width / 2 - (left + right) / 2;
  return {
    placed: placed.map((word) => ({ ...word, x: word.x + shift, y: word.y - top })),
    height: Math.ceil(bottom - top),
  };
}
