import { type Goal, type GoalInput, type Goals, goalSchema, Refusal } from '@groundswell/contract';

/** Goals for tests of what stands on a workspace: none has figures. */
export function createMemoryGoals(): Goals {
  let goals: Goal[] = [];
  let count = 0;
  const find = (id: string) => {
    const found = goals.find((goal) => goal.id === id);
    if (!found) throw new Refusal(`There is no goal "${id}".`, 404);
    return found;
  };
  const told = (goal: GoalInput) => goalSchema.parse(goal);
  return {
    list: async () => goals.toSorted((a, b) => a.day.localeCompare(b.day)),
    async add(goal) {
      const added: Goal = { ...told(goal), id: `${++count}`, madeAt: '2024-01-05T09:30:00.000Z', status };
      goals = [...goals, added];
      return added;
    },
    async change(id, goal) {
      const changed = { ...find(id), ...told(goal) };
      goals = goals.map((one) => (one.id === id ? changed : one));
      return changed;
    },
    async remove(id) {
      find(id);
      goals = goals.filter((goal) => goal.id !== id);
    },
  };
}

const status: Goal['status'] = {
  ...{ code: 'no figures', text: 'It has no figures.', start: null, now: null, wayShare: null, timeShare: null },
};
