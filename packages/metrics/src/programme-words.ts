import type { Grain } from '@groundswell/contract';
import type { Effect } from './difference-in-differences.ts';
import type { ProgrammeTold } from './programme-effects.ts';

/** As in every test of the product. */
const level = 0.05;

interface Told extends ProgrammeTold {
  unit: string | null;
  grain: Grain;
  before: number;
  after: number;
}

/** What the comparison says in a sentence, or why the design cannot tell. */
export function sayEffect(
  { unit, grain, before, after, controls: byHand }: Told,
  measure: string,
  effect: Effect | null,
  { treated, controls }: { treated: number; controls: number },
): string {
  if (effect === null) {
    if (after < 4) return `too early to say: ${after} of 4 ${grain}s since it began`;
    if (before < 4) return `cannot tell: only ${before} ${grain}s are known from before it began`;
    if (treated === 0) return 'cannot tell: no team that took part has figures before and after';
    return 'cannot tell: there are fewer teams to hold against than took part';
  }
  const { difference, low, high, p, smallestP } = effect;
  const teams = (count: number) => `${count} team${count === 1 ? '' : 's'}`;
  const who = `${teams(treated)} that took part against ${teams(controls)} like them`;
  if (smallestP > level)
    return `cannot tell: with ${who} no p below ${figure(smallestP)} can come out (difference ${signed(difference)}${suffix(unit)})`;
  const range = low === null || high === null ? '' : `${signed(low)} to ${signed(high)}${suffix(unit)}; `;
  const hand =
    byHand === null ? '' : '; the teams to hold against were chosen by hand, so this describes and does not test';
  if (p > level)
    return `consistent with no effect (${signed(difference)}${suffix(unit)}, ${range}p ${figure(p)}; ${who})${hand}`;
  const moved = `${measure} ${difference < 0 ? 'fell' : 'rose'} by ${figure(Math.abs(difference))}${suffix(unit)} more in the ${teams(treated)} that took part than in ${teams(controls)} like them`;
  return `${moved} (${range}p ${figure(p)})${hand}`;
}

const suffix = (unit: string | null): string => (unit ? ` ${unit}` : '');
const figure = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 2 });
const signed = (value: number): string => (value < 0 ? `−${figure(-value)}` : figure(value));
