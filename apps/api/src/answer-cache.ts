import QuickLRU from 'quick-lru';

/** Answers by question and workspace version, as JSON; equal questions in flight are asked once. */
export interface AnswerCache {
  /** `call` is aborted only when everyone who waits for it has gone. */
  ask(question: string, signal: AbortSignal, call: (signal: AbortSignal) => Promise<unknown>): Promise<string>;
}

interface Flight {
  answer: Promise<string>;
  controller: AbortController;
  waiting: number;
}

// A dashboard page asks about 20 questions; this holds some 25 pages of filters, a few megabytes.
const KEPT = 500;

/** Makes a cache whose answers hold as long as `version()` stays the same. */
export function createAnswerCache(version: () => string): AnswerCache {
  const kept = new QuickLRU<string, string>({ maxSize: KEPT });
  const flights = new Map<string, Flight>();

  function start(key: string, asked: string, call: (signal: AbortSignal) => Promise<unknown>): Flight {
    const controller = new AbortController();
    const land = () => {
      if (flights.get(key)?.controller === controller) flights.delete(key);
    };
    const answer = call(controller.signal)
      .then((result) => {
        const text = JSON.stringify(result);
        // An answer that was overtaken by an import belongs to neither version.
        if (version() === asked) kept.set(key, text);
        return text;
      })
      .finally(land);
    controller.signal.addEventListener('abort', land);
    const flight = { answer, controller, waiting: 0 };
    flights.set(key, flight);
    return flight;
  }

  return {
    async ask(question, signal, call) {
      const asked = version();
      const key = JSON.stringify([asked, question]);
      const known = kept.get(key);
      if (known !== undefined) return known;
      signal.throwIfAborted();
      return await join(flights.get(key) ?? start(key, asked, call), signal);
    },
  };
}

/** Waits for a flight until it lands or the caller goes away. */
function join(flight: Flight, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.controller.abort(signal.reason);
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    flight.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
