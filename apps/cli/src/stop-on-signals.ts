const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted when the system or Ctrl-C asks for an end. What is not closed `within` so many milliseconds
 * is cut off. A second signal changes nothing: npm passes on a Ctrl-C that the terminal has sent to everyone already.
 */
export function stopOnSignals(within: number): AbortSignal {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), within).unref();
  };
  for (const signal of signals) process.on(signal, stop);
  return stopping.signal;
}
