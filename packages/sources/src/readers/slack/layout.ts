import type { InputFile } from '../../input/input-file.ts';

/** The files of an export by what they are. Folders are full paths, so that a zip with a folder around it reads alike. */
export interface Layout {
  users: InputFile[];
  /** The lists of channels, and whether what they list is private. */
  lists: { file: InputFile; folder: string; private: boolean }[];
  /** JSON files of each folder that holds days of messages, in order of their names. */
  folders: Map<string, InputFile[]>;
  days: string[];
}

const dayFile = /^(\d{4}-\d{2}-\d{2})[^/]*\.json$/;
const userLists = new Set(['users.json', 'org_users.json']);
const channelLists = new Map([
  ['channels.json', false],
  ['groups.json', true],
  ['dms.json', true],
  ['mpims.json', true],
]);

/** Sorts the files of an export; what is none of Slack's is left aside. */
export function layoutOf(files: InputFile[]): Layout {
  const layout: Layout = { users: [], lists: [], folders: new Map(), days: [] };
  const others: { folder: string; file: InputFile }[] = [];
  for (const file of [...files].sort(byPath)) {
    const { folder, name } = split(file.path);
    const list = channelLists.get(name);
    const day = dayFile.exec(name)?.[1];
    if (userLists.has(name)) layout.users.push(file);
    else if (list !== undefined) layout.lists.push({ file, folder, private: list });
    else if (day !== undefined) {
      layout.days.push(day);
      layout.folders.set(folder, [...(layout.folders.get(folder) ?? []), file]);
    } else if (name.endsWith('.json')) others.push({ folder, file });
  }
  const roots = new Set(layout.lists.map((list) => list.folder));
  for (const { folder, file } of others) if (!roots.has(folder)) layout.folders.get(folder)?.push(file);
  return layout;
}

/** The folder and the name of a path. */
export function split(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}

function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
