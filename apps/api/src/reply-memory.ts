import QuickLRU from 'quick-lru';

/** An answer as it was sent. */
export interface Reply {
  tag: string;
  text: string;
}

/** Replies by their very URL, so that a page that comes back is not read, checked and hashed again. */
export interface ReplyMemory {
  recall(url: string): Reply | undefined;
  /** Keeps a reply that was made when the workspace had this version, if it still has. */
  keep(url: string, version: string, reply: Reply): void;
}

// As many as the answers that are kept (answer-cache.ts), whose texts these are.
const KEPT = 500;

/** Makes a memory that forgets everything when `version()` changes. */
export function createReplyMemory(version: () => string): ReplyMemory {
  const kept = new QuickLRU<string, Reply>({ maxSize: KEPT });
  let current = version();
  const forgetOld = () => {
    const now = version();
    if (now !== current) kept.clear();
    current = now;
  };
  return {
    recall(url) {
      forgetOld();
      return kept.get(url);
    },
    keep(url, asked, reply) {
      forgetOld();
      if (asked === current) kept.set(url, reply);
    },
  };
}
