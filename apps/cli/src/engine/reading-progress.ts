import type { IngestWatch } from '@groundswell/contract';
import { type InputFile, inputFile } from '@groundswell/sources';

/** Files that count what is read of them, and how to say that posts came out. */
export interface ReadingWatch {
  files: InputFile[];
  posts(more: number): void;
  /** All is read; what was found in the words is being written. */
  words(): void;
}

/** Least milliseconds between two reports: faster than an eye reads is wasted. */
const reportEvery = 150;

/** Wraps an input's files so that the watcher hears how far the reading is, and can end it between any two chunks. */
export function counted(files: InputFile[], { progress, signal }: IngestWatch = {}): ReadingWatch {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const started = performance.now();
  let [bytes, posts, last] = [0, 0, 0];
  const opened = (file: InputFile): InputFile => inputFile(file.path, file.size, async () => counting(file));
  async function* counting(file: InputFile) {
    for await (const chunk of await file.stream()) {
      signal?.throwIfAborted();
      bytes += chunk.length;
      yield chunk;
    }
  }
  return {
    files: progress || signal ? files.map(opened) : files,
    posts(more) {
      posts += more;
      const now = performance.now();
      if (!progress || now - last < reportEvery) return;
      last = now;
      const seconds = (now - started) / 1000;
      const share = total > 0 ? Math.min(bytes / total, 1) : null;
      progress({
        phase: 'reading',
        posts,
        postsPerSecond: Math.round(posts / seconds),
        percent: share === null ? null : Math.round(share * 100),
        secondsLeft: share ? Math.round((seconds / share) * (1 - share)) : null,
      });
    },
    words: () => progress?.({ phase: 'words', posts, postsPerSecond: 0, percent: null, secondsLeft: null }),
  };
}
