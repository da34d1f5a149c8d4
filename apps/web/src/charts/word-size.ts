/** Font sizes between which words are set. */
export interface SizeRange {
  smallest: number;
  largest: number;
}

/** Font size of a word by the square root of its count, so that a word's area, not its height, grows with its people. */
export function wordSize(
  count: number,
  counts: { least: number; most: number },
  { smallest, largest }: SizeRange,
): number {
  const span = Math.sqrt(counts.most) - Math.sqrt(counts.least);
  if (span <= 0) return Math.round((smallest + largest) / 2);
  const share = (Math.sqrt(count) - Math.sqrt(counts.least)) / span;
  return Math.round(smallest + Math.min(1, Math.max(0, share)) * (largest - smallest));
}
