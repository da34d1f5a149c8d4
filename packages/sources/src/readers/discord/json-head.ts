import { asObject, objectIn, textIn } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';
import type { Place } from './place.ts';

/** Whether a file begins as DiscordChatExporter's JSON does. */
export function isJsonExport(head: string): boolean {
  return /^\s*\{\s*"guild"\s*:\s*\{/.test(head) && /"channel"\s*:\s*\{/.test(head);
}

/** The place that a JSON file says it is of, or null where it says none. */
export function placeInJson(head: string): Place | null {
  if (!isJsonExport(head)) return null;
  const messages = /"messages"\s*:\s*\[/.exec(head)?.index ?? head.length;
  const parsed = parseJson(`${head.slice(0, messages)}"messages":[]}`);
  const found = parsed.ok ? asObject(parsed.value) : null;
  const [guild, channel] = [objectIn(found, 'guild'), objectIn(found, 'channel')];
  const id = textIn(channel, 'id');
  if (id === null) return null;
  const type = textIn(channel, 'type') ?? '';
  const isThread = /Thread$/.test(type);
  const parent = isThread ? textIn(channel, 'categoryId') : null;
  const name = textIn(channel, parent === null ? 'name' : 'category') ?? parent ?? id;
  const guildId = textIn(guild, 'id') ?? '0';
  return {
    guild: guildId,
    guildName: textIn(guild, 'name') ?? guildId,
    channel: parent ?? id,
    name,
    topic: parent === null ? textIn(channel, 'topic') : null,
    // The exporter writes direct messages as a server with the id 0.
    private: guildId === '0' || /^Direct|PrivateThread$/.test(type),
    thread: parent === null ? null : id,
  };
}
