import type { Paper, Summaries, SummaryFormat, SummaryReport } from '@groundswell/contract';
import { summaryHtml } from '@groundswell/report';
import { sheetPdf } from './sheet-pdf.ts';
import { type SummarySources, summaryReport } from './summary-report.ts';

/** The Summary page to take along. */
export function summariesOf(sources: SummarySources): Summaries {
  const report: Summaries['report'] = (question, signal) => summaryReport(question, sources, signal);
  return {
    report,
    async publish(question, { format, paper }, signal) {
      const made = await report(question, signal);
      return { filename: filenameOf(made, format), bytes: await written(format, made, paper, signal) };
    },
  };
}

/** "summary-2026-03-23-to-2026-09-23.pdf". */
function filenameOf({ period }: SummaryReport, format: SummaryFormat): string {
  return `summary${period === null ? '' : `-${period.from}-to-${period.to}`}.${format}`;
}

async function written(
  format: SummaryFormat,
  report: SummaryReport,
  paper: Paper,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (format === 'pdf') return sheetPdf((size) => summaryHtml(report, { paper, size }), signal);
  if (format === 'pptx') {
    // The writer of slides is big, and asked for seldom.
    const { summaryPptx } = await import('@groundswell/report/slides');
    return summaryPptx(report);
  }
  return new TextEncoder().encode(summaryHtml(report, { paper }));
}
