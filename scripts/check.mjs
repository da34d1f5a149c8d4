// npm run check: types, lint and the tests that need neither a browser nor a built dashboard, two at a time. Exits 1 where one fails.
import { ensureInstalled } from './ensure-installed.mjs';
import { checkTypes, lint, runStep, tools } from './run-step.mjs';

await ensureInstalled();
const tests = runStep('tests', [tools.vitest, 'run', '--project', 'unit', '--project', 'web', '--reporter=dot']);
const types = await checkTypes();
const steps = [...types, await lint(), await tests];
const counted = steps.at(-1).said.match(/^\s*Tests\s+(.+)/m)?.[1];
if (counted) console.log(`Tests: ${counted}`);
const failed = steps.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : 'All is well.');
process.exitCode = failed.length > 0 ? 1 : 0;
