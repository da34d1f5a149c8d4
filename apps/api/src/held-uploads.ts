import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@groundswell/contract';

/** Files that were uploaded to be looked at first: they lie in `folder` until they are imported, thrown away or too old. */
export interface HeldUpload {
  id: string;
  folder: string;
  /** The files or folders at the top of `folder`. */
  names: string[];
  /** When it came, in milliseconds since 1970. */
  since: number;
}

/** The uploads that the server holds. None outlives the server: what it left behind is cleared when the next one starts. */
export interface HeldUploads {
  /** Makes a folder for an upload that is coming in. */
  begin(): Promise<{ id: string; folder: string }>;
  /** Holds what has come in. */
  hold(begun: { id: string; folder: string }, names: string[]): void;
  /** @throws Refusal 404 where it is unknown, was thrown away or has expired. */
  find(id: string): HeldUpload;
  /** Throws the files of an upload away; nothing happens where there are none. */
  drop(id: string): Promise<void>;
  /** Those that have been held for too long. */
  expired(): HeldUpload[];
}

// A day: long enough to ask a colleague in which zone the export was made.
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Keeps uploads in folders of their own below `root`. */
export function createHeldUploads(root: string, now: () => number = Date.now): HeldUploads {
  const held = new Map<string, HeldUpload>();
  const folders = new Map<string, string>();
  return {
    async begin() {
      const id = randomUUID();
      const folder = join(root, id);
      await mkdir(folder, { recursive: true });
      folders.set(id, folder);
      return { id, folder };
    },
    hold({ id, folder }, names) {
      held.set(id, { id, folder, names, since: now() });
    },
    find(id) {
      const upload = held.get(id);
      if (!upload) throw new Refusal('These files are not held any more. Send them again.', 404);
      return upload;
    },
    async drop(id) {
      // Only a folder of its own: an id may be anybody's text.
      const folder = folders.get(id);
      held.delete(id);
      folders.delete(id);
      if (folder) await rm(folder, { recursive: true, force: true });
    },
    expired: () => [...held.values()].filter(({ since }) => now() - since > KEPT_FOR),
  };
}
