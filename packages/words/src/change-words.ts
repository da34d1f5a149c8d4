import type { Change } from '@groundswell/contract';
import { formatFigure } from './number-format.ts';

/** A change in words: its arrow and size ("▲ 14 %"), what follows in grey ("from 279"), and what the colour says. */
export interface ChangeWords {
  moved: string;
  rest: string;
  tone: 'good' | 'bad' | 'plain';
  /** Said to those who do not see the colour; '' where there is none. */
  unseen: string;
}

const NONE: ChangeWords = { moved: '', rest: 'no earlier period to compare with', tone: 'plain', unseen: '' };

/** How a figure moved, as a card says it: a share in points, hours in hours, a count in per cent of what it was. */
export function changeWords(change: Change | null, unit: string, better: 'higher' | 'lower' | null): ChangeWords {
  if (!change || change.before === null) return NONE;
  const before = formatFigure(change.before, unit === 'share' || unit === 'hours' ? unit : null);
  const { now, difference, verdict } = change;
  if (now === null || difference === null) return { ...NONE, rest: `not known now, ${before} before` };
  if (verdict === 'about the same' || difference === 0) return { ...NONE, rest: `about the same, ${before}` };
  const moved = `${difference > 0 ? '▲' : '▼'}\u00a0${size(change.before, difference, unit)}`;
  const rest = `from ${before}`;
  if (verdict !== 'better' && verdict !== 'worse') return { moved, rest, tone: 'plain', unseen: '' };
  const unseen = better === 'lower' ? `${verdict}, as less is better here` : verdict;
  return { moved, rest, tone: verdict === 'better' ? 'good' : 'bad', unseen };
}

function size(before: number, difference: number, unit: string): string {
  const moved = Math.abs(difference);
  if (unit === 'share') return points(moved * 100);
  if (unit === 'hours') return formatFigure(moved, 'hours');
  if (before === 0) return formatFigure(moved);
  return formatFigure(moved / Math.abs(before), 'share');
}

function points(moved: number): string {
  const shown = moved < 0.95 ? moved.toFixed(1) : String(Math.round(moved));
  return `${shown}\u00a0${shown === '1' ? 'pt' : 'pts'}`;
}
