import type { InputFile } from '../../input/input-file.ts';

/** The files of an export by what they are: the official ones, and those of a zulip-archive mirror. */
export interface Layout {
  realm: InputFile[];
  /** In the order of their numbers. */
  messages: InputFile[];
  index: InputFile[];
  topics: InputFile[];
}

const ofMessages = /^messages?(?:-\d+)?\.json$/;
const others = new Set([
  'attachment.json',
  'migration_status.json',
  'stats.json',
  'records.json',
  'export_settings.json',
]);

/** Sorts the files of an export. A topic's file may begin with a dot. */
export function layoutOf(files: InputFile[]): Layout {
  const layout: Layout = { realm: [], messages: [], index: [], topics: [] };
  for (const file of [...files].sort(byPath)) {
    const { name } = split(file.path);
    if (name === 'realm.json') layout.realm.push(file);
    else if (ofMessages.test(name)) layout.messages.push(file);
    else if (name === 'stream_index.json') layout.index.push(file);
    else if (name.endsWith('.json') && !others.has(name)) layout.topics.push(file);
  }
  return layout;
}

/** The last folder and the name of a path. */
export function split(path: string): { folder: string; name: string } {
  const [name = '', folder = ''] = path.split('/').reverse();
  return { folder, name };
}

function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
