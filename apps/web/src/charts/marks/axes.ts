/** How the words of every axis are set: 12 px in grey, digits of one width. */
export const axisText = {
  fill: 'var(--ink-3)',
  fontSize: 12,
  fontFamily: 'var(--font-sans)',
  style: { fontVariantNumeric: 'tabular-nums' },
} as const;
