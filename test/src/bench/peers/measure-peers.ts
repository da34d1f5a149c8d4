import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMessages } from './messages-file.ts';
import type { Peer, PeerRow } from './peer.ts';
import { postgresql } from './postgresql.ts';
import { scikitLearn } from './scikit-learn.ts';
import { sqlite } from './sqlite.ts';

const peers: Peer[] = [postgresql, scikitLearn, sqlite];

/** Asks every peer that is installed the same as was asked of our own, of the messages in the workspace `home`, which nobody has open. */
export async function measurePeers(home: string, own: PeerRow): Promise<PeerRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-peers-'));
  try {
    const messages = join(folder, 'messages.tsv');
    await writeMessages(home, messages);
    const rows = [own];
    for (const peer of peers) {
      rows.push(...rowsOf(peer, messages, folder));
      console.log(`${peer.name}: ${rows.at(-1)!.says ?? 'measured'}`);
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function rowsOf(peer: Peer, messages: string, folder: string): PeerRow[] {
  const { name, ways } = peer;
  const none = (says: string) => [{ name, how: ways.join('; '), times: null, says }];
  if (!peer.installed()) return none('not installed');
  try {
    return peer.measure(messages, folder).map((times, at) => ({ name, how: ways[at]!, times, says: null }));
  } catch (cause) {
    return none(cause instanceof Error ? cause.message.split('\n')[0]! : String(cause));
  }
}
