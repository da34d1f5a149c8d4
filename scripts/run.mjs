// Runs a TypeScript file of the project: node scripts/run.mjs apps/cli/src/main.ts … . Installs first where nothing is installed.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const [file, ...words] = process.argv.slice(2);
if (!file) {
  console.error('Which file? node scripts/run.mjs <file.ts> …');
  process.exit(2);
}
await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], resolve(file), ...words];
await import(pathToFileURL(file).href);
