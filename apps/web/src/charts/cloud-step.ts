/** Where a key leads from one of `many` words in order of rank: arrows one on or back, Home and End to the ends; null for other keys. */
export function cloudStep(from: number, key: string, many: number): number | null {
  const to = {
    ArrowRight: from + 1,
    ArrowDown: from + 1,
    ArrowLeft: from - 1,
    ArrowUp: from - 1,
    Home: 0,
    End: many - 1,
  };
  const wanted = Object.entries(to).find(([name]) => name === key)?.[1];
  return wanted === undefined ? null : Math.min(many - 1, Math.max(0, wanted));
}
