import type { IngestOptions, Ledger } from '@groundswell/contract';
import type { Workspace } from '@groundswell/workspace';
import { checkTimezone } from './check-timezone.ts';

/** The zone that a person chose, else the sample's while it is loaded, else UTC. */
export async function zoneOf(workspace: Workspace, ledgers: Pick<Ledger, 'sample'>[]): Promise<string> {
  const chosen = await workspace.setting('timezone');
  if (chosen !== null) return chosen;
  const sample = ledgers.some(({ sample }) => sample) ? await workspace.setting('sample-timezone') : null;
  return sample ?? 'UTC';
}

/** The first zone that a person names becomes the workspace's; later ones only say how to read times without a zone. */
export async function chooseZone(
  workspace: Workspace,
  { timezone, sample }: IngestOptions,
  ledgers: Ledger[],
): Promise<string> {
  if (timezone) checkTimezone(timezone);
  if (timezone && sample) await workspace.choose('sample-timezone', timezone);
  else if (timezone && (await workspace.setting('timezone')) === null) await workspace.choose('timezone', timezone);
  return zoneOf(workspace, sample ? [...ledgers, { sample }] : ledgers);
}

export async function restoreZone(
  workspace: Workspace,
  before: { timezone: string | null; sample: string | null },
): Promise<void> {
  await workspace.restore('timezone', before.timezone);
  await workspace.restore('sample-timezone', before.sample);
}
