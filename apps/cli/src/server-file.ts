import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { homeFingerprint } from '@groundswell/api';
import { z } from 'zod';

const serverSchema = z.object({ pid: z.number().int(), url: z.url() });
const healthSchema = z.object({ status: z.literal('ok'), home: z.string() });
// A server that is busy importing still answers within this; one that was killed does not answer at all.
const PATIENCE = 5_000;

/** Notes which server holds the workspace, so that commands hand their work to it; returns how to take the note away. */
export async function noteServer(home: string, url: string): Promise<() => Promise<void>> {
  await mkdir(home, { recursive: true });
  const text = JSON.stringify({ pid: process.pid, url });
  await writeFile(fileIn(home), text);
  return async () => {
    // Another server may have written its own note since.
    if ((await readNote(home)) === text) await rm(fileIn(home), { force: true });
  };
}

/** The address of the server that holds the workspace, or null: a note that a killed server left behind does not count. */
export async function findServer(home: string): Promise<string | null> {
  const note = await readNote(home);
  const server = serverSchema.safeParse(note === null ? null : parsed(note));
  if (!server.success) return null;
  try {
    const reply = await fetch(`${server.data.url}/api/health`, { signal: AbortSignal.timeout(PATIENCE) });
    const health = healthSchema.safeParse(await reply.json());
    return health.success && health.data.home === homeFingerprint(home) ? server.data.url : null;
  } catch {
    // Nobody answers there, or somebody else does: the note is stale, which is what was asked.
    return null;
  }
}

const fileIn = (home: string): string => join(home, 'server.json');

async function readNote(home: string): Promise<string | null> {
  try {
    return await readFile(fileIn(home), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a note, left by a server that was killed while it wrote.
    return null;
  }
}
