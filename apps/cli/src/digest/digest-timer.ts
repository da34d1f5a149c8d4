import type { Groundswell } from '@groundswell/contract';
import type { DigestSettings } from './digest-settings.ts';
import { sendDueDigest } from './send-digest.ts';

// A digest is for a week or a month: nobody misses some minutes of it.
const lookEvery = 10 * 60_000;

interface Watching {
  say(text: string): void;
  signal: AbortSignal;
}

/** Sends digests as they become due, until `signal`; gives a promise of the one under way when it ends. */
export function watchDigests(
  groundswell: Groundswell,
  settings: DigestSettings,
  { say, signal }: Watching,
): () => Promise<void> {
  let underWay = Promise.resolve();
  const look = async () => {
    try {
      const sent = await sendDueDigest(groundswell, settings, { now: new Date(), signal });
      if (sent)
        say(
          `The digest of ${sent} was sent to ${settings.to.length === 1 ? 'one address' : `${settings.to.length} addresses`}.`,
        );
    } catch (cause) {
      if (!signal.aborted) say(cause instanceof Error ? cause.message : String(cause));
    }
  };
  const next = () => {
    underWay = underWay.then(look);
  };
  next();
  const timer = setInterval(next, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return () => {
    clearInterval(timer);
    return underWay;
  };
}
