import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Codebook } from '@groundswell/contract';
import { parseCodebook } from '@groundswell/text';

const folder = fileURLToPath(new URL('../../../../data/codebooks/', import.meta.url));

/** The codebooks that come with Groundswell, in the order of their ids. */
export async function loadCodebooks(): Promise<Codebook[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => parseCodebook(await readFile(`${folder}${name}`, 'utf8'), name)));
}
