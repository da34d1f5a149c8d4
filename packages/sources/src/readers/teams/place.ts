import { type JsonObject, objectIn, textIn } from '../../json-fields.ts';
import type { Yield } from '../../reader.ts';
import type { Reading } from './reading.ts';

/** Where a message stands; what it does not say itself, the address that it was asked by or its file's folder says. */
export interface Place {
  /** The team's id; null for a chat. */
  team: string | null;
  channel: string;
  private: boolean;
}

/** What the file tells of the place of all its messages. */
export interface FilePlace {
  team: string | null;
  channel: string | null;
  isChat: boolean;
}

/** The place that a file is of: `…$metadata#teams('ID')/channels('ID')/messages`, or `teams/ID/messages_ID.json`. */
export function placeOfFile(head: string, path: string): FilePlace {
  const context = /"@odata\.context"\s*:\s*"([^"]*)"/.exec(head)?.[1] ?? '';
  const part = (name: string) => {
    const id = new RegExp(`\\b${name}\\('([^']+)'\\)`).exec(context)?.[1];
    return id === undefined
      ? null
      : id.replace(/%[0-9A-F]{2}/gi, (byte) => String.fromCharCode(Number(`0x${byte.slice(1)}`)));
  };
  const chat = part('chats');
  const folder = /(?:^|\/)teams\/([^/]+)\//i.exec(path)?.[1] ?? null;
  return { team: part('teams') ?? folder, channel: part('channels') ?? chat, isChat: chat !== null };
}

/** The place of one message. */
export function placeOf(message: JsonObject, ofFile: FilePlace, reading: Reading): Place {
  const identity = objectIn(message, 'channelIdentity');
  const chat = textIn(message, 'chatId');
  const team = textIn(identity, 'teamId') ?? ofFile.team;
  const channel = textIn(identity, 'channelId') ?? chat ?? ofFile.channel ?? team ?? 'unknown';
  const isChat = identity === null && (chat !== null || ofFile.isChat);
  return { team: isChat ? null : team, channel, private: isChat || reading.names.private.has(channel) };
}

/** The community that a place belongs to: its team, unless the person names one. */
export function communityOf(place: Place, { options }: Reading): string {
  return options.community ?? place.team ?? (place.private ? 'chats' : options.inputName);
}

/** The records of the community and the channel, each once. */
export function placeRecords(place: Place, reading: Reading): Yield[] {
  const community = communityOf(place, reading);
  const key = `${community}\n${place.channel}`;
  if (reading.given.has(key)) return [];
  const { names, topics } = reading.names;
  const records: Yield[] = [];
  if (!reading.given.has(community)) {
    const name = reading.options.community ?? names.get(community) ?? unnamed('Team', community);
    records.push({ type: 'community', community, name, shows: ['replies', 'reactions', 'times'] });
  }
  const topic = topics.get(place.channel);
  records.push({
    type: 'channel',
    community,
    channel: place.channel,
    name: names.get(place.channel) ?? unnamed(place.team === null && place.private ? 'Chat' : 'Channel', place.channel),
    ...(topic === undefined ? {} : { topic }),
    ...(place.private ? { private: true } : {}),
  });
  reading.given.add(community).add(key);
  return records;
}

/** `Channel 4a95f7d8` for `19:4a95f7d8db4c…@thread.tacv2`: enough to tell it from others. */
function unnamed(kind: string, id: string): string {
  const letters = /^(?:19:)?([0-9A-Za-z_-]{8})[0-9A-Za-z_-]{8}/.exec(id)?.[1];
  return letters === undefined ? id : `${kind} ${letters}`;
}
