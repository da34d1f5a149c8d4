import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveApi } from '@groundswell/api';
import { openGroundswell } from '@groundswell/cli';
import type { Groundswell } from '@groundswell/contract';
import { sampleTimezone, writeSample } from '@groundswell/sample';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { prepared } from './prepared.ts';

/** A server over a workspace of its own, and a browser to visit it with. */
export interface Served {
  url: string;
  groundswell: Groundswell;
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /** Ends browser and server, and deletes the workspace. */
  close(): Promise<void>;
}

/** A page in a browser of its own, and everything that it complained about: errors, warnings and violations of its security policy. */
export interface Visit {
  page: Page;
  complaints: string[];
}

// Debian's Chromium as root, in a container without a graphics card; nothing but the page's own requests.
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
];

/** Serves the built dashboard over a new workspace, which holds the sample company or what `fill` puts into it. */
export async function serve(fill = loadSample, chromiumOptions: string[] = []): Promise<Served> {
  const { dashboard, chromium: executablePath } = await prepared();
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-browser-'));
  const home = join(folder, 'home');
  const groundswell = await openGroundswell({ home });
  await fill(groundswell, folder);
  const api = await serveApi({ groundswell, web: dashboard, home, host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...chromiumOptions] });
  return {
    url: api.url,
    groundswell,
    visit: async (options) => openPage(await browser.newContext({ baseURL: api.url, locale: 'en-GB', ...options })),
    close: async () => {
      await browser.close();
      await api.close();
      await groundswell.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function loadSample(groundswell: Groundswell, folder: string): Promise<void> {
  await groundswell.ingest([await writeSample(folder)], { sample: true, timezone: sampleTimezone });
}

async function openPage(context: BrowserContext): Promise<Visit> {
  const complaints: string[] = [];
  await context.exposeFunction('complain', (text: string) => complaints.push(text));
  await context.addInitScript(`document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complain('Against the security policy: ' + violatedDirective + ' by ' + blockedURI));`);
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (problem) => complaints.push(String(problem.error())));
  return { page: await context.newPage(), complaints };
}
