import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputFile, inputFile } from './input-file.ts';

/** Every file under a folder, hidden ones too; links are not followed. */
export async function walkFolder(root: string, inside = ''): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const entry of await readdir(join(root, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await walkFolder(root, path)));
    else if (entry.isFile()) files.push(await fileAt(join(root, path), path));
  }
  return files;
}

async function fileAt(where: string, path: string): Promise<InputFile> {
  const { size } = await stat(where);
  return inputFile(path, size, async () => createReadStream(where));
}
