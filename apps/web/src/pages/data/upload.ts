import { call } from '../../api.ts';
import type { ImportFieldValues } from './ImportFields.tsx';

/** A file with its place in the folder that was dropped. */
export interface Upload {
  file: File;
  path: string;
}

/** Sends files to be imported and gives the job's id. @throws ApiProblem */
export async function upload(files: Upload[], fields: ImportFieldValues): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value) form.append(name, value);
  }
  for (const { file, path } of files) form.append('files', file, path);
  const response = await call('imports', { method: 'POST', body: form });
  const { job } = (await response.json()) as { job: string | { id: string } };
  return typeof job === 'string' ? job : job.id;
}

/** Where a chosen or dropped file lies, as a relative path: "export/general/2024-01-05.json". */
export function pathOf(file: File & { path?: string; relativePath?: string }): string {
  const path = file.webkitRelativePath || file.relativePath || file.path || file.name;
  return path.replace(/^(\.?\/)+/, '');
}
