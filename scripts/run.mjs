// Runs a TypeScript file of the project: node scripts/run.mjs apps/cli/src/main.ts … . Installs first where nothing is installed.
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const [file, ...rest] = process.argv.slice(2);
ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
