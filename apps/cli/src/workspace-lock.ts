import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';

/** Where the lock of the workspace in `home` is, to be named to a person. */
export const lockFile = (home: string): string => join(home, 'lock');

/**
 * Takes the workspace for this process, since two engines on one folder would spoil it; returns how to give it back, or
 * null where another process has it. A lock whose process is gone does not count.
 */
export async function tryLock(home: string): Promise<(() => Promise<void>) | null> {
  await mkdir(home, { recursive: true });
  const file = lockFile(home);
  if (!(await create(file))) {
    if (!(await isLeftBehind(file))) return null;
    // Only one of several who find it can move it away; it goes back where another has meanwhile made it anew.
    const aside = `${file}.${process.pid}`;
    if (!(await moved(file, aside))) return null;
    if (!(await isLeftBehind(aside))) {
      await rename(aside, file);
      return null;
    }
    await rm(aside, { force: true });
    if (!(await create(file))) return null;
  }
  held.add(file);
  return async () => {
    held.delete(file);
    await rm(file, { force: true });
  };
}

/** Locks that this very process holds: its own number in a file that is not among them is a predecessor's. */
const held = new Set<string>();

async function create(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${process.pid}\n`);
    await handle.close();
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

async function isLeftBehind(file: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = [await readFile(file, 'utf8'), await stat(file)];
    const pid = Number(text);
    // Between making the file and writing into it there is a moment, not a second.
    if (text === '') return Date.now() - mtimeMs > 1_000;
    if (mtimeMs < Date.now() - uptime() * 1_000) return true;
    return pid === process.pid ? !held.has(file) : !isRunning(pid);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
