export { openGroundswell } from './engine/open-groundswell.ts';
export { runCli } from './run-cli.ts';
