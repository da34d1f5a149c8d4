import type { Groundswell } from '@groundswell/contract';
import type { DigestSettings } from './digest-settings.ts';
import { dueDigest } from './digest-time.ts';
import { MailFailure, postMail } from './post-mail.ts';
import { type DigestMail, writeDigest } from './write-digest.ts';

type Needed = Pick<Groundswell, 'options' | 'summaries' | 'digests'>;

/**
 * Sends the digest that is due, unless it was sent: it is claimed in the workspace first, so that neither a restart nor a second
 * server sends it again. Gives the period that was sent, or null. A claim is given back only where certainly nothing was sent.
 */
export async function sendDueDigest(
  groundswell: Needed,
  settings: DigestSettings,
  { now, signal }: { now: Date; signal?: AbortSignal },
): Promise<string | null> {
  const { timezone, asOf } = await groundswell.options();
  const period = asOf === null ? null : dueDigest(now, timezone, settings.every);
  if (period === null || !(await groundswell.digests.claim(period))) return null;
  let mail: DigestMail;
  try {
    mail = await writeDigest(groundswell, settings, signal);
  } catch (cause) {
    await groundswell.digests.release(period);
    throw cause;
  }
  try {
    await postMail(mail, settings);
  } catch (cause) {
    if (!(cause instanceof MailFailure)) throw cause;
    if (!cause.mayHaveArrived) await groundswell.digests.release(period);
    throw new Error(sayFailure(period, cause), { cause });
  }
  return period;
}

function sayFailure(period: string, { message, mayHaveArrived }: MailFailure): string {
  const again = mayHaveArrived ? 'It may have arrived, so it is not sent again.' : 'It will be tried again.';
  return `The digest of ${period} could not be sent: ${message.replace(/\.$/, '')}. ${again}`;
}
