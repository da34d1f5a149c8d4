import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceRecord } from '@groundswell/contract';

const said: [post: string, member: string, text: string][] = [
  ['1', 'amber', 'I dread the meeting.'],
  ['2', 'amber', 'My fear is the meeting, and I dread it.'],
  ['3', 'teal', 'No fear here.'],
  ['4', 'slate', 'A gizmo for everyone.'],
  ['5', 'slate', 'No gizmo today, sorry.'],
];

/** Writes an export of five posts by three people, one a day from 1 January 2024, into the folder. */
export async function fivePosts(folder: string): Promise<string> {
  const records: SourceRecord[] = [
    { type: 'community', community: 'c', name: 'Company' },
    { type: 'channel', community: 'c', channel: 'general', name: 'general' },
    ...['amber', 'teal', 'slate'].map((member) => ({ type: 'member' as const, member, name: member })),
    ...said.map(([post, member, text]) => ({
      ...{ type: 'post' as const, community: 'c', channel: 'general', post, member, kind: 'start' as const },
      ...{ at: `2024-01-0${post}T10:00:00Z`, text },
    })),
  ];
  const path = join(folder, 'export.ndjson');
  await writeFile(path, records.map((record) => JSON.stringify(record)).join('\n'));
  return path;
}
