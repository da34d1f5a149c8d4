/** How a heat cell is filled: `strength` from 0 to 1, and whether it is so strong that its figure is written in the ground's colour. */
export interface HeatShade {
  strength: number;
  strong: boolean;
}

/** From here on a cell is filled so strongly that the figure turns light (dark in the dark scheme); between, neither would have 4.5:1. */
const STRONG_FROM = 0.8;

/** The shade of a figure against the greatest one; null and nothing have none. */
export function heatShade(value: number | null, most: number): HeatShade | null {
  if (value === null || value <= 0 || most <= 0) return null;
  const strength = Math.min(1, value / most);
  return { strength, strong: strength >= STRONG_FROM };
}
