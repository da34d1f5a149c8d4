export { digestHtml, digestSubject } from './digest/digest-html.ts';
export { digestText } from './digest/digest-text.ts';
export { reportHtml } from './html/report-html.ts';
export { reportMarkdown } from './markdown/report-markdown.ts';
export { placedCsv } from './placed-csv.ts';
export { type SummarySheet, summaryHtml } from './summary/summary-html.ts';
