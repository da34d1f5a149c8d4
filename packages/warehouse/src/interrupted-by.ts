import type { DuckDBConnection } from '@duckdb/node-api';

/** A connection forgets an interruption that comes between two statements, so it is interrupted again (in milliseconds). */
const again = 50;

/** Does `work` on the connection and stops it soon after `signal` says so. @throws the signal's reason. */
export async function interruptedBy<T>(
  signal: AbortSignal | undefined,
  connection: DuckDBConnection,
  work: () => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  const interrupt = () => {
    connection.interrupt();
    timer ??= setInterval(() => connection.interrupt(), again);
  };
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    return await work();
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause;
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', interrupt);
  }
}
