import { assumptionsSchema, type KeptAssumptions } from '@groundswell/contract';
import type { Workspace } from '@groundswell/workspace';

const setting = 'minutes-per-answer';

/** The customer's assumptions, kept as settings of the workspace. No metric follows them. */
export function assumptionsOf(workspace: Pick<Workspace, 'setting' | 'restore'>): KeptAssumptions {
  const read = async () => {
    const minutes = await workspace.setting(setting);
    return { minutesPerAnswer: minutes === null ? null : Number(minutes) };
  };
  return {
    read,
    async write(assumptions) {
      const { minutesPerAnswer } = assumptionsSchema.parse(assumptions);
      await workspace.restore(setting, minutesPerAnswer === null ? null : String(minutesPerAnswer));
      return read();
    },
  };
}
