import type { GoalStatus, Headline } from '@groundswell/contract';

/** How a goal stands, and how it stood four weeks before. */
export interface MovingGoal extends Pick<GoalStatus, 'code' | 'text'> {
  problem: string;
  was: GoalStatus['code'];
}

const tones: Partial<Record<GoalStatus['code'], Headline['tone']>> = {
  reached: 'good',
  'on course': 'good',
  behind: 'bad',
  missed: 'bad',
};

/** Goals that stand otherwise than four weeks before. As with a channel's silence that is the goal's own rule, and no test. */
export function goalHeadlines(goals: MovingGoal[]): Headline[] {
  return goals.flatMap(({ problem, was, code, text }) => {
    const tone = tones[code];
    if (!tone || was === code) return [];
    const claim = `“${problem}” is ${code}`;
    return [
      { kind: 'goal', metric: 'measures-over-time', claim, grounds: groundsOf(text), tone, page: '/value', search: {} },
    ];
  });
}

/** A status begins with its code, which the claim says already: "On course: 60 % of the way". */
const groundsOf = (text: string): string => text.replace(/^[^:]{1,20}: /, '');
