/** Under this confidence a post of a chat is placed with doubt: of those above it nine in ten are right (npm run chats:score). */
const DOUBT = 0.7;

/** Whether a post of a chat stands where it might well not belong, and nobody has moved it there. */
export const placedWithDoubt = ({ method, confidence }: { method: string; confidence: number }): boolean =>
  method !== 'moved' && method !== 'none' && confidence < DOUBT;
