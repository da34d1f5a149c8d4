import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a server says of its workspace's folder: enough to tell whether it is this one, without giving the path away. */
export function homeFingerprint(home: string): string {
  return createHash('sha256').update(realPath(home)).digest('hex').slice(0, 16);
}

/** Two ways to the same folder have one fingerprint; a folder that is not there yet has only its name. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return resolve(folder);
    throw cause;
  }
}
