import { type Goal, type GoalInput, type Goals, goalSchema, Refusal } from '@groundswell/contract';
import { goalStatus, type MovingGoal } from '@groundswell/metrics';
import type { KeptGoal, KeptGoals, KeptMeasures } from '@groundswell/workspace';
import { checkDay } from '../check-day.ts';

/** The workspace's goals, each with how it stands by the figures that there are now. */
export function goalsOf(kept: KeptGoals, measures: KeptMeasures): Goals {
  const withStatus = (goal: KeptGoal) => standing(goal, measures);
  return {
    list: async () => Promise.all((await kept.list()).map(withStatus)),
    add: async (goal) =>
      withStatus(await kept.add({ ...(await checked(goal, measures)), madeAt: new Date().toISOString() })),
    async change(id, goal) {
      const changed = await kept.change(id, await checked(goal, measures));
      return changed ? withStatus(changed) : refuse(id);
    },
    async remove(id) {
      if (!(await kept.remove(id))) refuse(id);
    },
  };
}

/** How each goal stood by the figures up to one day, and how by those up to a later one. */
export async function goalsMoving(
  { goals, measures }: { goals: KeptGoals; measures: KeptMeasures },
  { before, now }: { before: string; now: string },
): Promise<MovingGoal[]> {
  return Promise.all(
    (await goals.list()).map(async (goal) => ({
      problem: goal.problem,
      was: (await standing(goal, measures, before)).status.code,
      ...(await standing(goal, measures, now)).status,
    })),
  );
}

async function standing(goal: KeptGoal, measures: KeptMeasures, until = ''): Promise<Goal> {
  const measure = await named(goal.measure, measures);
  const values = measure ? ((await measures.values(measure.id)) ?? []) : [];
  const own = values.filter(({ team, day }) => team === goal.team && (until === '' || day <= until));
  const { unit, grain } = measure ?? { unit: null, grain: 'week' as const };
  return { ...goal, status: goalStatus({ ...goal, unit, grain }, own) };
}

async function checked(goal: GoalInput, measures: KeptMeasures) {
  const parsed = goalSchema.parse(goal);
  checkDay(parsed.from);
  checkDay(parsed.day);
  const measure = await named(parsed.measure, measures);
  if (!measure) throw new Refusal(`There is no measure “${parsed.measure}”. Bring its figures first.`, 400);
  if (parsed.team !== null && !measure.teams.includes(parsed.team))
    throw new Refusal(`“${measure.name}” has no figures of ${parsed.team}.`, 400);
  if (parsed.team === null && !measure.company)
    throw new Refusal(
      `“${measure.name}” has no figures of the whole company: name a team (${measure.teams.join(', ')}).`,
      400,
    );
  return { ...parsed, measure: measure.name };
}

async function named(name: string, measures: KeptMeasures) {
  return (await measures.list()).find((measure) => measure.name.toLowerCase() === name.toLowerCase());
}

function refuse(id: string): never {
  throw new Refusal(`There is no goal “${id}”.`, 404);
}
