import type { ImportJob } from '@groundswell/contract';
import { call } from '../../api.ts';
import { type ImportFieldValues, toOptions } from './import-fields.ts';

/** A file with its place in the folder that was dropped. */
export interface Upload {
  file: File;
  path: string;
}

/** Sends files to be looked at first. @throws ApiProblem */
export async function upload(files: Upload[]): Promise<void> {
  const form = new FormData();
  form.append('preview', 'true');
  for (const { file, path } of files) form.append('files', file, path);
  await call('imports', { method: 'POST', body: form });
}

/** Has files that the server holds imported, or looked at again, with what is said about them. @throws ApiProblem */
export async function order(held: string, values: ImportFieldValues, preview: boolean): Promise<ImportJob> {
  const body = JSON.stringify({ options: toOptions(values), preview });
  const headers = { 'content-type': 'application/json' };
  const response = await call(`imports/uploads/${encodeURIComponent(held)}`, { method: 'POST', body, headers });
  return ((await response.json()) as { job: ImportJob }).job;
}

/** Has files that the server holds thrown away. @throws ApiProblem */
export async function throwAway(held: string): Promise<void> {
  await call(`imports/uploads/${encodeURIComponent(held)}`, { method: 'DELETE' });
}

/** Where a chosen or dropped file lies, as a relative path: "export/general/2024-01-05.json". */
export function pathOf(file: File & { path?: string; relativePath?: string }): string {
  const path = file.webkitRelativePath || file.relativePath || file.path || file.name;
  return path.replace(/^(\.?\/)+/, '');
}
