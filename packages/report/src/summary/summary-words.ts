import type { SummaryReport } from '@groundswell/contract';
import { sayPeriod } from '@groundswell/words';

/** The period in words; "no period" where nothing is loaded. */
export const periodWords = ({ period }: Pick<SummaryReport, 'period'>): string =>
  period === null ? 'no period' : sayPeriod(period);

/** What is in force beside the period: filters, comparison, and whose eyes look. */
export function filterLine({ filters, engagement, view, minimumGroup }: SummaryReport): string {
  const words = [
    filters.length === 0 ? 'No filters' : filters.join('; '),
    engagement.comparedWith === null ? '' : `compared with ${engagement.comparedWith}`,
    view === 'executive' ? `as an executive sees it: no group under ${minimumGroup ?? 5} people` : '',
  ];
  return words.filter((one) => one !== '').join('; ');
}

/** When it was made, in the workspace's zone: "28 November 2026, 23:40 (Europe/London)". */
export function madeWords({ madeAt, timezone }: Pick<SummaryReport, 'madeAt' | 'timezone'>): string {
  const moment = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone: timezone,
  } as Intl.DateTimeFormatOptions);
  const parts = Object.fromEntries(moment.formatToParts(new Date(madeAt)).map(({ type, value }) => [type, value]));
  return `${parts.day} ${parts.month} ${parts.year}, ${parts.hour}:${parts.minute} (${timezone})`;
}
