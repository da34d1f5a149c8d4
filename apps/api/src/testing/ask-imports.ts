import type { ImportJob } from '@groundswell/contract';
import { expect } from 'vitest';
import { json, type makeApi } from './make-api.ts';

export type Ask = ReturnType<typeof makeApi>['ask'];

export function form(files: Record<string, string>, fields: Record<string, string> = {}): FormData {
  const upload = new FormData();
  for (const [name, value] of Object.entries(fields)) upload.append(name, value);
  for (const [name, text] of Object.entries(files)) upload.append('files', new Blob([text]), name);
  return upload;
}

/** Uploads files as an import, and gives its job. */
export async function send(
  ask: Ask,
  files: Record<string, string>,
  fields: Record<string, string> = {},
): Promise<ImportJob> {
  const reply = await ask('/api/imports', { method: 'POST', body: form(files, fields) });
  expect(reply.status).toBe(202);
  return (await json<{ job: ImportJob }>(reply)).job;
}

/** The events of a job until its stream ends. */
export async function events(ask: Ask, job: ImportJob): Promise<{ event: string; job: ImportJob }[]> {
  const text = await (await ask(`/api/imports/jobs/${job.id}/events`)).text();
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event:'))
    .map((block) => {
      const [event = '', data = ''] = block.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
      return { event, job: JSON.parse(data) };
    });
}
