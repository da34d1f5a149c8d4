import { randomBytes } from 'node:crypto';

/** Names an import so that names sort by time: `20260921-101500-3fa2c1`. */
export const importId = (now: Date): string =>
  `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${randomBytes(3).toString('hex')}`;
