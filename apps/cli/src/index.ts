export { openGroundswell } from './engine/open-groundswell.ts';
export { sheetPdf } from './engine/summary/sheet-pdf.ts';
export { loadSample } from './load-sample.ts';
export { runCli } from './run-cli.ts';
