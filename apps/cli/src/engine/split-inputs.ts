import { stat } from 'node:fs/promises';

/** A zip or a folder is an export of its own; loose files named together are one. */
export async function splitInputs(paths: string[]): Promise<string[][]> {
  const loose: string[] = [];
  const whole: string[][] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() || path.toLowerCase().endsWith('.zip')) whole.push([path]);
    else loose.push(path);
  }
  return loose.length ? [loose, ...whole] : whole;
}
