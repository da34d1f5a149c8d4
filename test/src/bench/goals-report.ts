import type { Asked } from './ask-scopes.ts';
import type { GoalScope } from './random-scopes.ts';

/** Families whose metrics have goals for everything, for one team and for 20 channels (issue: growing in cost). */
const families = ['participation', 'conversation', 'community', 'network'];

/** The most milliseconds, on 2 cores, by messages; between the sizes there is no goal. */
const goals: Record<number, Record<GoalScope, number>> = {
  1000000: { unfiltered: 100, 'one team': 25, '20 channels': 25 },
  10000000: { unfiltered: 1300, 'one team': 60, '20 channels': 60 },
};

/** A line a goal: how many metrics reach it, judged by the slowest of the few times, and which are furthest from it. */
export function goalLines(asked: Asked[], messages: number): string[] {
  const judged = asked.filter(({ family }) => family !== null && families.includes(family));
  const goal = goals[messages];
  if (!goal || judged.length === 0) return [];
  return Object.entries(goal).map(([scope, most]) => {
    const slowest = judged
      .flatMap(({ name, apart }) => (apart[scope]?.length ? [{ name, ms: Math.max(...apart[scope]) }] : []))
      .sort((a, b) => b.ms - a.ms);
    const reached = slowest.filter(({ ms }) => ms <= most).length;
    const furthest = slowest.slice(0, 5).filter(({ ms }) => ms > most);
    const missed = furthest.map(({ name, ms }) => `${name} ${Math.round(ms)} ms`).join(', ');
    return `- ${scope} ≤ ${most} ms: ${reached} of ${judged.length} metrics of ${families.join(', ')}${missed ? `; furthest from it: ${missed}` : ''}.`;
  });
}
