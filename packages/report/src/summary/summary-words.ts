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
