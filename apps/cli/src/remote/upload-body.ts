import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface UploadFile {
  path: string;
  /** Path inside the upload, with slashes. */
  name: string;
}

/** The files at `paths`, folders with everything in them, each named so that no two are alike. */
export async function filesToUpload(paths: string[]): Promise<UploadFile[]> {
  const files: UploadFile[] = [];
  const taken = new Set<string>();
  for (const [place, path] of paths.entries()) {
    const name = basename(path);
    // Two exports of the same name from different folders are told apart by a folder of their own.
    const top = taken.has(name) ? `${place + 1}/${name}` : name;
    taken.add(name);
    files.push(...(await filesAt(path, top)));
  }
  return files;
}

/** A multipart form as a stream: its fields, then its files, a piece at a time. */
export async function* uploadBody(
  boundary: string,
  fields: Record<string, string | undefined>,
  files: UploadFile[],
): AsyncGenerator<Uint8Array> {
  const part = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`;
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) yield Buffer.from(`${part(`name="${name}"`)}\r\n${value}\r\n`);
  }
  for (const { path, name } of files) {
    const head = part(`name="files"; filename="${escaped(name)}"`);
    yield Buffer.from(`${head}content-type: application/octet-stream\r\n\r\n`);
    for await (const piece of createReadStream(path)) yield piece as Uint8Array;
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}

async function filesAt(path: string, name: string): Promise<UploadFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, name }];
  const files: UploadFile[] = [];
  for (const child of (await readdir(path)).sort()) {
    files.push(...(await filesAt(join(path, child), `${name}/${child}`)));
  }
  return files;
}

/** As browsers write a file's name into a form. */
function escaped(name: string): string {
  return name.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}
