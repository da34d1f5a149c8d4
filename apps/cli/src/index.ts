export { openGroundswell } from './engine/open-groundswell.ts';
export { sheetPdf } from './engine/summary/sheet-pdf.ts';
export { runCli } from './run-cli.ts';
