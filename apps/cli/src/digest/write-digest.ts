import { type Groundswell, questionSchema, Refusal, type SummaryReport, type Viewer } from '@groundswell/contract';
import { digestHtml, digestSubject, digestText } from '@groundswell/report';
import type { DigestSettings } from './digest-settings.ts';
import { digestDays } from './digest-time.ts';

/** A digest as it is sent. */
export interface DigestMail {
  subject: string;
  html: string;
  text: string;
}

/** Writes the digest of what is loaded. @throws Refusal where nothing is. */
export async function writeDigest(
  groundswell: Pick<Groundswell, 'options' | 'summaries'>,
  how: { every: DigestSettings['every']; view: Viewer; link: string | null },
  signal?: AbortSignal,
): Promise<DigestMail> {
  const { asOf } = await groundswell.options();
  if (asOf === null) throw new Refusal('Nothing is loaded, so there is nothing to send.');
  const question = questionSchema.parse({ ...digestDays(asOf, how.every), view: how.view });
  const report = await groundswell.summaries.report(question, signal);
  const link = how.link === null ? null : linkTo(how.link, report);
  return { subject: digestSubject(report), html: digestHtml(report, link), text: digestText(report, link) };
}

/** The page with the same figures. */
function linkTo(address: string, { period, view }: SummaryReport): string {
  const link = new URL(address);
  if (period) link.search = new URLSearchParams({ ...period, ...(view === 'executive' && { view }) }).toString();
  return link.href;
}
