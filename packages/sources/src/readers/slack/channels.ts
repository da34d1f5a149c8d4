import { asObject, isTrue, objectIn, textIn, textsIn } from '../../json-fields.ts';
import { type Layout, split } from './layout.ts';

/** A place of the workspace, and the folders of the export that hold its messages. */
export interface Channel {
  id: string;
  /** Absent for direct messages. */
  name: string | null;
  about: string | null;
  private: boolean;
  members: string[];
  folders: string[];
}

export interface ListedChannels {
  folder: string;
  private: boolean;
  entries: unknown[];
}

/** Every channel: those of the lists, and those that only a folder tells of (archived ones). Sorted by id. */
export function channelsOf(layout: Layout, lists: ListedChannels[], inputName: string): Channel[] {
  const channels = new Map<string, Channel>();
  const byFolder = new Map<string, Channel>();
  for (const list of lists) {
    for (const entry of list.entries) {
      const channel = channelOf(entry, list.private);
      if (channel === null) continue;
      const known = merged(channels.get(channel.id), channel);
      channels.set(channel.id, known);
      for (const name of [channel.name, channel.id]) if (name) byFolder.set(join(list.folder, name), known);
    }
  }
  for (const folder of layout.folders.keys()) {
    const channel = byFolder.get(folder) ?? unlisted(channels, split(folder).name || inputName);
    channel.folders.push(folder);
  }
  return [...channels.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function channelOf(entry: unknown, inPrivateList: boolean): Channel | null {
  const listed = asObject(entry);
  const id = textIn(listed, 'id');
  if (id === null) return null;
  return {
    id,
    name: textIn(listed, 'name'),
    about: textIn(objectIn(listed, 'purpose'), 'value') ?? textIn(objectIn(listed, 'topic'), 'value'),
    private: inPrivateList || ['is_private', 'is_im', 'is_mpim'].some((flag) => isTrue(listed, flag)),
    members: [...new Set(textsIn(listed, 'members'))],
    folders: [],
  };
}

function merged(known: Channel | undefined, again: Channel): Channel {
  if (known === undefined) return again;
  known.members = [...new Set([...known.members, ...again.members])];
  known.private ||= again.private;
  return known;
}

// Exports that list no direct messages may still hold them, in folders named by their ids or by their members.
const privateFolder = /^(?:[DG][A-Z0-9]{8,}|mpdm-.+)$/;

function unlisted(channels: Map<string, Channel>, name: string): Channel {
  const known = channels.get(name);
  if (known !== undefined) return known;
  const channel = { id: name, name, about: null, private: privateFolder.test(name), members: [], folders: [] };
  channels.set(name, channel);
  return channel;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
