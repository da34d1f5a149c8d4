import { Worker } from 'node:worker_threads';
import type { Codebook } from '@groundswell/contract';
import type { RowText, SaidTexts, TellTexts } from '@groundswell/warehouse';

/**
 * Does `work` with the texts of one import told on a thread of their own, beside the reading of it. To start the thread takes a
 * quarter of a second (measured), so it is for large imports.
 */
export async function withTextThread<T>(codebooks: Codebook[], work: (tell: TellTexts) => Promise<T>): Promise<T> {
  const thread = openTextThread(codebooks);
  try {
    return await work(thread.tell);
  } finally {
    await thread.close();
  }
}

interface TextThread {
  tell(texts: RowText[]): Promise<SaidTexts>;
  close(): Promise<void>;
}

/** Somebody waits for this batch. */
interface Waiting {
  resolve(said: SaidTexts): void;
  reject(cause: Error): void;
}

function openTextThread(codebooks: Codebook[]): TextThread {
  const waiting: Waiting[] = [];
  let failed: Error | null = null;
  const fail = (cause: Error) => {
    failed ??= cause;
    for (const { reject } of waiting.splice(0)) reject(failed);
  };
  const worker = new Worker(new URL('./text-worker.mjs', import.meta.url), { workerData: codebooks });
  worker.on('message', (said: SaidTexts) => waiting.shift()?.resolve(said));
  worker.on('error', (cause) => fail(cause instanceof Error ? cause : new Error(String(cause))));
  worker.on('exit', () => fail(new Error('The thread that counts the words ended.')));
  return {
    tell: (texts) =>
      new Promise((resolve, reject) => {
        if (failed !== null) return reject(failed);
        waiting.push({ resolve, reject });
        worker.postMessage(texts);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
