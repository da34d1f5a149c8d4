import { expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { printPdf } from './print-pdf.ts';

it('takes the browser that is named, else the first on the PATH, else one in a usual place', () => {
  const there =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);
  const environment = { PATH: '/a:/b', CHROMIUM_PATH: '/opt/own/chromium' };
  expect(findChromium(environment, there('/opt/own/chromium', '/b/chromium'))).toBe('/opt/own/chromium');
  expect(findChromium(environment, there('/b/google-chrome', '/usr/bin/chromium'))).toBe('/b/google-chrome');
  expect(findChromium({}, there('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  expect(findChromium(environment, there())).toBeNull();
});

it('says what to do where there is none', async () => {
  const printing = printPdf('<p>x</p>', { find: () => null });
  await expect(printing).rejects.toThrow(/needs Chromium or Chrome .* CHROMIUM_PATH .* print it from your browser/);
});

it('says so where the browser prints nothing', async () => {
  await expect(printPdf('<p>x</p>', { find: () => process.execPath })).rejects.toThrow('could not print the report');
});
