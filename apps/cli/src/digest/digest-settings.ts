import { type Viewer, viewer } from '@groundswell/contract';
import { z } from 'zod';
import type { Cli } from '../cli.ts';
import { UsageError } from '../usage-error.ts';

/** How, when, to whom and for whose eyes a digest is sent. */
export interface DigestSettings {
  every: 'weekly' | 'monthly';
  to: string[];
  from: string;
  /** `smtp://user:password@host:port`; smtps for TLS from the first byte. */
  smtp: string;
  view: Viewer;
  /** Where the dashboard is, or null. */
  link: string | null;
}

const address = z.email();
const schema = z.object({
  GROUNDSWELL_DIGEST: z.enum(['weekly', 'monthly']),
  GROUNDSWELL_DIGEST_TO: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(address).min(1)),
  GROUNDSWELL_DIGEST_FROM: address,
  GROUNDSWELL_SMTP: z.url({ protocol: /^smtps?$/, hostname: /./ }),
  GROUNDSWELL_DIGEST_VIEW: viewer.default('executive'),
  GROUNDSWELL_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/** What the environment says of digests; null where it wants none. @throws UsageError that names the variable that is missing or wrong. */
export function digestSettings(environment: Cli['environment']): DigestSettings | null {
  const said = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  if (said.GROUNDSWELL_DIGEST === undefined) return null;
  const { success, data, error } = schema.safeParse(said);
  // The value is not said again: one of them holds a password.
  if (!success)
    throw new UsageError(`${String(error.issues[0]?.path[0])} is missing or wrong; the README says what it must be.`);
  return {
    every: data.GROUNDSWELL_DIGEST,
    to: data.GROUNDSWELL_DIGEST_TO,
    from: data.GROUNDSWELL_DIGEST_FROM,
    smtp: data.GROUNDSWELL_SMTP,
    view: data.GROUNDSWELL_DIGEST_VIEW,
    link: data.GROUNDSWELL_URL ?? null,
  };
}
