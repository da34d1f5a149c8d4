import type { Grain } from '@groundswell/contract';
import type { Effect } from './difference-in-differences.ts';
import { fewestOnASide, type UnitKind } from './programme-sets.ts';

/** As in every test of the product. */
const level = 0.05;

/** What was compared, in numbers. */
export interface Judged {
  by: UnitKind;
  measure: string;
  /** What a difference is counted in: `hours`, `a week`. */
  unit: string | null;
  grain: Grain;
  /** Units on both sides, and periods on both sides of the day. */
  treated: number;
  controls: number;
  before: number;
  after: number;
  byHand: boolean;
  effect: Effect | null;
}

/** One, several, who took part, and where a figure is theirs. */
const nouns = {
  teams: ['team', 'teams', 'that', 'in'],
  channels: ['channel', 'channels', 'that', 'in'],
  people: ['person', 'people', 'who', 'among'],
} as const;

/** What the comparison says in a sentence, or why the design cannot tell; p is judged as it is once adjusted for what is shown of the programme. */
export function sayEffect(judged: Judged, adjusted: number | null): string {
  const { by, effect } = judged;
  if (by === 'community') return sayCommunity(judged);
  if (effect === null || adjusted === null) return sayWhyNot(judged, by);
  const { difference, low, high, p, smallestP } = effect;
  const [one, several, that, among] = nouns[by];
  const count = (of: number) => `${of} ${of === 1 ? one : several}`;
  const [own, others] = [`${count(judged.treated)} ${that} took part`, `${count(judged.controls)} like them`];
  const suffix = judged.unit ? ` ${judged.unit}` : '';
  if (smallestP > level)
    return `cannot tell: with ${own} against ${others} no p below ${figure(smallestP)} can come out (difference ${signed(difference)}${suffix})`;
  const range = low === null || high === null ? '' : `${signed(low)} to ${signed(high)}${suffix}; `;
  const chance = adjusted === p ? `p ${figure(p)}` : `p ${figure(p)}, adjusted ${figure(adjusted)}`;
  const hand = judged.byHand
    ? `; the ${several} to hold against were chosen by hand, so this describes and does not test`
    : '';
  if (adjusted > level) {
    const said = p > level ? 'consistent with no effect' : 'not sure enough, with all that was looked at';
    return `${said} (${signed(difference)}${suffix}, ${range}${chance}; ${own} against ${others})${hand}`;
  }
  const moved = `${judged.measure} ${difference < 0 ? 'fell' : 'rose'} by ${figure(Math.abs(difference))}${suffix} more`;
  return `${moved} ${among} the ${own} than ${among} ${others} (${range}${chance})${hand}`;
}

function sayWhyNot({ grain, before, after, treated }: Judged, by: keyof typeof nouns): string {
  const [, several, that] = nouns[by];
  if (after < fewestOnASide) return `too early to say: ${after} of ${fewestOnASide} ${grain}s since it began`;
  if (before < fewestOnASide) return `cannot tell: only ${before} ${grain}s are known from before it began`;
  if (treated > 0) return `cannot tell: there are fewer ${several} to hold against than took part`;
  return by === 'people'
    ? 'cannot tell: of nobody who took part figures are known before and after'
    : `cannot tell: no ${several.slice(0, -1)} ${that} took part has figures before and after`;
}

/** Of a course's own community there is only the one. */
function sayCommunity({ grain, after, treated }: Judged): string {
  if (after < fewestOnASide) return `too early to say: ${after} of ${fewestOnASide} ${grain}s since it began`;
  if (treated === 0) return `not compared: the community is not known in ${fewestOnASide} ${grain}s before and after`;
  return 'described, not tested: there is one such community, and nothing to hold it against';
}

const figure = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 2 });
const signed = (value: number): string => (value < 0 ? `−${figure(-value)}` : figure(value));
