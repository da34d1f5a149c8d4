import { claimLasts, type Groundswell } from '@groundswell/contract';
import type { DigestSettings } from './digest-settings.ts';
import { dueDigest } from './digest-time.ts';
import { MailFailure, postMail } from './post-mail.ts';
import { type DigestMail, writeDigest } from './write-digest.ts';

type Needed = Pick<Groundswell, 'options' | 'summaries' | 'digests'>;

/** Whoever took longer to write it than half of what a claim lasts (a machine that slept) sends nothing: another one may be about to. */
const mostWriting = claimLasts / 2;

interface Sending {
  now: Date;
  signal?: AbortSignal;
  /** Milliseconds that only grow. */
  clock?: () => number;
}

/**
 * Sends the digest that is due, unless it was sent: it is claimed in the workspace first and confirmed once the mail server has it, so
 * that neither a restart nor a second server sends it again. Gives the period that was sent, or null. A claim is given back where
 * certainly nothing was sent; one of a server that died runs out, and the next look sends the digest.
 */
export async function sendDueDigest(
  groundswell: Needed,
  settings: DigestSettings,
  { now, signal, clock = Date.now }: Sending,
): Promise<string | null> {
  const { timezone, asOf } = await groundswell.options();
  const period = asOf === null ? null : dueDigest(now, timezone, settings.every);
  if (period === null || !(await groundswell.digests.claim(period))) return null;
  const begun = clock();
  let mail: DigestMail;
  try {
    mail = await writeDigest(groundswell, settings, signal);
  } catch (cause) {
    await groundswell.digests.release(period);
    throw cause;
  }
  if (clock() - begun > mostWriting)
    throw new Error(`The digest of ${period} took too long to write, and was not sent. It will be tried again.`);
  try {
    await postMail(mail, settings, idOf(period, settings));
  } catch (cause) {
    if (!(cause instanceof MailFailure)) throw cause;
    if (cause.mayHaveArrived) await groundswell.digests.confirm(period);
    else await groundswell.digests.release(period);
    throw new Error(sayFailure(period, cause), { cause });
  }
  await groundswell.digests.confirm(period);
  return period;
}

/** The same for whoever sends it: a server that dies between sending and confirming sends a mail that mail servers know already. */
function idOf(period: string, { from }: DigestSettings): string {
  const host = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? 'groundswell';
  return `<groundswell-${period}@${host}>`;
}

function sayFailure(period: string, { message, mayHaveArrived }: MailFailure): string {
  const again = mayHaveArrived ? 'It may have arrived, so it is not sent again.' : 'It will be tried again.';
  return `The digest of ${period} could not be sent: ${message.replace(/\.$/, '')}. ${again}`;
}
