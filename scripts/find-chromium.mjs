import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];

/** Path of a Chromium or Chrome on this machine, CHROMIUM_PATH first; null where there is none. */
export function findChromium() {
  const { CHROMIUM_PATH: told, PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), ...places];
  const found = folders.flatMap((folder) => [...names, 'Chromium', 'Google Chrome'].map((name) => join(folder, name)));
  return [told, ...found].find((path) => path && isProgram(path)) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next place is looked at.
    return false;
  }
}
