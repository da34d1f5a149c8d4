import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectRoot } from '../project-root.ts';

// The scripts are plain JavaScript without types, as they run before anything is installed: a Node of their own runs them.
const prepare = `
  import { buildDashboard } from './scripts/build-dashboard.mjs';
  import { findChromium } from './scripts/find-chromium.mjs';
  await buildDashboard();
  process.stdout.write(findChromium() ?? '');
`;

/** Builds the dashboard where its sources have changed, and gives the path of a Chromium. @throws where there is none */
export async function prepared(): Promise<{ dashboard: string; chromium: string }> {
  const words = ['--input-type=module', '--eval', prepare];
  const { stdout: chromium } = await promisify(execFile)(process.execPath, words, { cwd: projectRoot });
  if (chromium === '') throw new Error('There is no Chromium here; CHROMIUM_PATH says where one is.');
  return { dashboard: `${projectRoot}apps/web/dist`, chromium };
}
