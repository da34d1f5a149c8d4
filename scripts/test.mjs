// npm test: types, lint, a build of the dashboard, and every test there is. The last line is "N passed, N failed". Exits 1 where anything fails.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDashboard } from './build-dashboard.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findChromium } from './find-chromium.mjs';
import { checkTypes, lint, root, tools } from './run-step.mjs';

await ensureInstalled();
const chromium = findChromium();
const withoutBrowser =
  'There is no Chromium here, so the browser tests (test/src/browser) were left out; CHROMIUM_PATH says where one is.';
const mustHaveBrowser = process.env.CI === 'true';

const [types, linted, built] = await Promise.all([checkTypes(), lint(), build()]);
const projects = ['unit', 'web', 'integration', ...(chromium ? ['browser'] : [])];
const { ok, passed, failed } = await runTests(projects);

const faults = [...types, linted, built].filter((step) => !step.ok).map(({ name }) => name);
if (!ok) faults.push('tests');
if (!chromium) console.log(withoutBrowser);
if (!chromium && mustHaveBrowser) faults.push('browser tests, which CI must not leave out');
if (faults.length > 0) console.log(`Failed: ${faults.join(', ')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function build() {
  try {
    await buildDashboard();
    console.log('✓ dashboard built');
    return { name: 'dashboard', ok: true };
  } catch (cause) {
    console.log(`✗ ${cause.message}`);
    return { name: 'dashboard', ok: false };
  }
}

async function runTests(names) {
  const folder = mkdtempSync(join(tmpdir(), 'groundswell-test-'));
  const report = join(folder, 'report.json');
  const words = [tools.vitest, 'run', ...names.flatMap((name) => ['--project', name])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [...words, ...reporters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) },
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const counts = existsSync(report) ? countsIn(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true, force: true });
  return { ok: code === 0, ...counts };
}

/** A file that failed before any of its tests counts as one failure; Vitest's own count leaves it out. */
function countsIn({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
