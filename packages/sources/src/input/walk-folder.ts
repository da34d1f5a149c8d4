import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOnDisk } from './file-on-disk.ts';
import type { InputFile } from './input-file.ts';

/** Every file under a folder, hidden ones too; links are not followed. */
export async function walkFolder(root: string, inside = ''): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const entry of await readdir(join(root, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await walkFolder(root, path)));
    else if (entry.isFile()) files.push(await fileIn(root, path));
  }
  return files;
}

async function fileIn(root: string, path: string): Promise<InputFile> {
  return fileOnDisk(root, path, (await stat(join(root, path))).size);
}
