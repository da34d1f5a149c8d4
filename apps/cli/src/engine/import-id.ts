import { randomBytes } from 'node:crypto';

/** Names an import so that names sort by time: `20260921-101500123-3fa2c1`. */
export const importId = (now: Date): string =>
  `${now
    .toISOString()
    .replaceAll(/[-:.Z]/g, '')
    .replace('T', '-')}-${randomBytes(3).toString('hex')}`;
