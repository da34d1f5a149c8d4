import type { StartKind } from '../company/channel.ts';
import { progress } from '../planted.ts';
import { type Random, steady } from '../random.ts';

// The story that the Summary tells: a question waits half as long as a year before, and fewer stay without an answer.
// Shapes and levels are invented; waiting times of this kind are close to log-normal.
const waitBefore = 1.9; // hours, median of the first answers
const waitAfter = 0.95;
const spread = 1.1; // sigma of the logarithm

/** How long the first answer takes, in hours. */
export function firstWait(day: number, random: Random): number {
  return random.logNormal(waitBefore + (waitAfter - waitBefore) * change(day), spread);
}

/** How long the next reply takes, in hours. */
export function nextWait(day: number, random: Random): number {
  return random.logNormal(0.9 - 0.35 * change(day), 1.2);
}

/** How many replies a thread gets, 0 to 12. */
export function replyCount(kind: StartKind, day: number, random: Random): number {
  const answered = kind === 'question' ? 0.79 + 0.08 * change(day) : 0.67 + 0.08 * change(day);
  if (!random.chance(answered)) return 0;
  const mean = kind === 'question' ? 3.1 : 2.2;
  return Math.min(12, 1 + Math.floor(steady(-Math.log(1 - random.next()) * mean)));
}

/** From 0 to 1, steepest around the turn of the year. */
function change(day: number): number {
  return steady(1 / (1 + Math.exp(-9 * (progress(day) - 0.5))));
}
