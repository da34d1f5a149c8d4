import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = { [name: string]: string | undefined };

const names = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  ...['Chromium', 'Google Chrome', 'Microsoft Edge'],
];
const places = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'],
  ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS`),
];
const windowsPlaces = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** A browser of the Chromium family: the one that CHROMIUM_PATH names, else the first on the PATH or in its usual place; null where there is none. */
export function findChromium(environment: Environment, isThere: (path: string) => boolean = isProgram): string | null {
  const { CHROMIUM_PATH: told, PATH = '', PROGRAMFILES, LOCALAPPDATA } = environment;
  const folders = [...PATH.split(delimiter), ...places].filter((folder) => folder !== '');
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const windows = [PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
    folder ? windowsPlaces.map((place) => join(folder, place)) : [],
  );
  return [told, ...found, ...windows].find((path) => path !== undefined && path !== '' && isThere(path)) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next place is looked at.
    return false;
  }
}
