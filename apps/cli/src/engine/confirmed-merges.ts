import type { Workspace } from '@groundswell/workspace';

/** Whom somebody said to be one person; refusals change no table, and the order in which it was said does not either. */
export async function confirmedMerges(workspace: Workspace): Promise<[string, string][]> {
  const same = (await workspace.decisions.list()).filter(({ decision }) => decision === 'same');
  return same.map(({ a, b }): [string, string] => [a, b]).sort();
}
