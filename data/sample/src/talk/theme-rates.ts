import { type Day, dayOf } from '../calendar.ts';
import type { Channel } from '../company/channel.ts';
import { planted } from '../planted.ts';
import { drawKey, type Random } from '../random.ts';

// Of a hundred posts, how many carry a sentence of the theme. Invented; sharing and time are large, fun is small.
const perHundred: Record<string, number> = {
  sharing: 5.2,
  time: 4.2,
  tools: 2.6,
  collaboration: 1.7,
  leadership: 1.5,
  failure: 1.1,
  recognition: 0.9,
  evidence: 0.8,
  culture: 0.55,
  control: 0.55,
  trust: 0.95,
  fear: 0.62,
  fun: 0.35,
  resilience: 0.35,
  'no-fear': 0.06,
};

const trustFrom = dayOf(planted.trustRises.from);
const trustFactor = 3; // after the open Q&A
const fearFrom = dayOf(planted.fearWeek.announced);
const fearUntil = dayOf(planted.fearWeek.until);
const fearPerHundred = 4.5; // in the week of the reorganisation

/** The section of themes.txt from which a post takes a sentence, or null: most posts carry none. */
export function themeOfPost(channel: Channel, day: Day, random: Random): string | null {
  const theme = drawKey(ratesFor(channel, phaseOf(day)), random);
  if (theme === 'none') return null;
  return theme === 'trust' && day >= trustFrom && random.chance(0.4) ? 'trust-after' : theme;
}

type Phase = 'before' | 'fear' | 'after';

function phaseOf(day: Day): Phase {
  if (day >= trustFrom) return 'after';
  return day >= fearFrom && day <= fearUntil ? 'fear' : 'before';
}

const known = new Map<string, Record<string, number>>();

function ratesFor(channel: Channel, phase: Phase): Record<string, number> {
  const key = `${channel.id} ${phase}`;
  const rates = known.get(key) ?? ratesOf(channel, phase);
  known.set(key, rates);
  return rates;
}

function ratesOf(channel: Channel, phase: Phase): Record<string, number> {
  const rates: Record<string, number> = {};
  for (const [theme, usual] of Object.entries(perHundred)) rates[theme] = usual * (channel.themes?.[theme] ?? 1);
  if (phase === 'after') rates.trust = rates.trust! * trustFactor;
  if (phase === 'fear') rates['fear-week'] = fearPerHundred;
  const sum = Object.values(rates).reduce((total, rate) => total + rate, 0);
  return { ...rates, none: Math.max(0, 100 - sum) };
}
