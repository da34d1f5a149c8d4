export { type SummarySheet, summaryHtml } from './summary/summary-html.ts';
