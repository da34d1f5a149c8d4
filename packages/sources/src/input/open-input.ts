import { open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Refusal } from '@groundswell/contract';
import { fileOnDisk } from './file-on-disk.ts';
import type { InputFile } from './input-file.ts';
import { openZip } from './open-zip.ts';
import { walkFolder } from './walk-folder.ts';

/** What a person handed in, as one list of files. */
export interface OpenedInput {
  /** Of the first zip, folder or file, without its ending: names a community that has no other name. */
  name: string;
  files: InputFile[];
  close(): Promise<void>;
}

interface Part {
  files: InputFile[];
  close(): Promise<void>;
}

/**
 * Opens files, folders and zips as one input; zips are read where they lie, without being unpacked.
 * @throws Refusal, a sentence naming the file, for what is missing, empty, unreadable or unsafe.
 */
export async function openInput(paths: string[]): Promise<OpenedInput> {
  const first = paths[0];
  if (first === undefined) throw new Refusal('There is nothing to import: name a file, a folder or a zip.', 400);
  const parts: Part[] = [];
  const close = async () => {
    for (const part of parts) await part.close();
  };
  try {
    for (const path of paths) parts.push(await openPath(path));
    const files = parts.flatMap((part) => part.files).filter((file) => !madeByTheSystem(file.path));
    if (files.length === 0) throw new Refusal(`${basename(first)} holds no files. Nothing was imported.`);
    return { name: nameOf(first), files: files.sort(byPath), close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

async function openPath(path: string): Promise<Part> {
  const found = await stat(path).catch((cause: Error) => {
    throw new Refusal(`${basename(path)}: there is no such file or folder.`, 400, { cause });
  });
  if (found.isDirectory()) return { files: await walkFolder(path), close: async () => undefined };
  if (!found.isFile()) throw new Refusal(`${basename(path)} is neither a file nor a folder.`, 400);
  if (found.size === 0) throw new Refusal(`${basename(path)} is empty. Nothing was imported.`);
  if (await isZip(path)) return openZip(path);
  return { files: [fileOnDisk(dirname(path), basename(path), found.size)], close: async () => undefined };
}

async function isZip(path: string): Promise<boolean> {
  if (path.toLowerCase().endsWith('.zip')) return true;
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04';
  } finally {
    await handle.close();
  }
}

function nameOf(path: string): string {
  const base = basename(path);
  return base.replace(/(?<=.)\.[A-Za-z0-9]{1,6}$/, '') || base;
}

function madeByTheSystem(path: string): boolean {
  return path.split('/').some((part) => part === '__MACOSX' || part.startsWith('._') || systemFiles.has(part));
}

const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

// By code unit, so that the order is the same on every machine.
function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
