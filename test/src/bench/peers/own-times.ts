import { openGroundswell } from '@groundswell/cli';
import { apiOf } from '../api-of.ts';
import type { MadeWorkspace } from '../made-workspace.ts';
import { timed } from '../spread.ts';
import { type PeerRow, peerScopes } from './peer.ts';
import { median } from './run-tool.ts';

/** The same three questions, asked of an API with an empty cache each time; without a comparison, which the peers do not make either. */
export async function ownTimes(home: string, made: MadeWorkspace): Promise<PeerRow> {
  const { channel, from, to, team } = peerScopes;
  const groundswell = await openGroundswell({ home, warm: true });
  const ask = async (filters: Record<string, string>) => {
    const path = `metrics/terms?${new URLSearchParams({ compare: 'none', ...filters })}`;
    // Once before: by then what is counted in memory is loaded, as the peers' indexes are.
    await apiOf(groundswell, home)(path);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) times.push((await timed(() => apiOf(groundswell, home)(path))).ms);
    return median(times);
  };
  const times = {
    loadSeconds: made.importSeconds,
    megabytes: made.bytesOnDisk / 1e6,
    overall: await ask({}),
    slice: await ask({ channel, from, to }),
    team: await ask({ team }),
  };
  await groundswell.close();
  return {
    name: 'Groundswell',
    how: 'people, posts and uses of words and phrases; `terms` through the HTTP API',
    times,
    says: null,
  };
}
