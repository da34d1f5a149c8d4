import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Refusal } from '@groundswell/contract';
import { findChromium } from './find-chromium.ts';

interface Printing {
  /** Finds the browser, or null. */
  find?: () => string | null;
  signal?: AbortSignal | undefined;
}

/** A browser prints some hundred pages in a few seconds; one that takes so long hangs. */
const patience = 60_000;

/** Prints a page of HTML that fetches nothing as PDF, by a browser of the Chromium family. @throws Refusal 422 where there is none. */
export async function printPdf(
  html: string,
  { find = () => findChromium(process.env), signal }: Printing = {},
): Promise<Uint8Array> {
  const chromium = find();
  if (chromium === null)
    throw new Refusal(
      'A PDF needs Chromium or Chrome on the computer that Groundswell runs on, and there is none; CHROMIUM_PATH names one in an unusual place. Or open the report as HTML and print it from your browser.',
    );
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-print-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const words = [...argumentsFor(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    await promisify(execFile)(chromium, words, { timeout: patience, signal, killSignal: 'SIGKILL' });
    return await readFile(pdf);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Error(`${chromium} could not print the report.`, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Without a window, a profile or a network. Chromium refuses to sandbox what root starts. */
const argumentsFor = (folder: string): string[] => [
  ...[
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
  ],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions'],
  ...['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-dev-shm-usage', '--disable-javascript'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
