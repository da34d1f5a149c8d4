import type { InputFile } from '../../input/input-file.ts';
import { asObject, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';
import type { Yield } from '../../reader.ts';

/** A space, group or direct message: the folder that holds its messages, and what stands beside them. */
export interface Group {
  id: string;
  name: string | null;
  private: boolean;
  members: JsonObject[];
  messages: InputFile[];
}

/** The groups of an export, by id; a list of members that cannot be read is told and not needed. */
export async function groupsOf(files: InputFile[], inputName: string): Promise<{ groups: Group[]; problems: Yield[] }> {
  const problems: Yield[] = [];
  const infos = new Map<string, JsonObject>();
  for (const file of files.filter((one) => nameOf(one) === 'group_info.json')) {
    const parsed = parseJson(await file.text());
    const info = parsed.ok ? asObject(parsed.value) : null;
    if (info !== null) infos.set(folderOf(file), info);
    else problems.push({ type: 'problem', file: file.path, text: `google-chat: ${file.path} ${noInfo}` });
  }
  const groups = new Map<string, Group>();
  for (const file of files.filter((one) => nameOf(one) === 'messages.json').sort(byPath)) {
    const group = groupOf(file, infos.get(folderOf(file)) ?? null, inputName);
    // Takeout splits large exports, and people import two together.
    const known = groups.get(group.id);
    if (known === undefined) groups.set(group.id, group);
    else known.messages.push(file);
  }
  return { groups: [...groups.values()].sort((one, other) => (one.id < other.id ? -1 : 1)), problems };
}

const noInfo = 'is not JSON; the name and the members of its group are not known.';

function groupOf(messages: InputFile, info: JsonObject | null, inputName: string): Group {
  const folder = folderOf(messages).split('/').at(-1) || inputName;
  return {
    // "Space AAAAxyz", "DM xyz": the word is Google's, the rest is the id.
    id: folder.replace(/^(?:Space|DM|Group Chat) (?=\S)/, ''),
    name: textIn(info, 'name'),
    private: /^DM\b/.test(folder),
    members: listIn(info, 'members')
      .map(asObject)
      .filter((one) => one !== null),
    messages: [messages],
  };
}

/** A person as `creator`, `members` and `user` show one: known by the address, else by the name; null for nobody. */
export function personOf(shown: JsonObject | null): { member: string; name: string; bot: boolean } | null {
  const email = textIn(shown, 'email');
  const name = textIn(shown, 'name');
  const member = email?.toLowerCase() ?? name;
  if (member === null) return null;
  return { member, name: name ?? member, bot: textIn(shown, 'user_type')?.toLowerCase() === 'bot' };
}

/** The record of a person. */
export function memberRecord(shown: JsonObject | null, community: string): Yield | null {
  const person = personOf(shown);
  if (person === null) return null;
  const email = textIn(shown, 'email');
  const { member, name, bot } = person;
  return { type: 'member', community, member, name, ...(email ? { email } : {}), ...(bot ? { bot } : {}) };
}

/** The one whose account made the export: `Users/User 123/user_info.json`. */
export async function exporterOf(files: InputFile[]): Promise<JsonObject | null> {
  const file = files.find((one) => nameOf(one) === 'user_info.json');
  const parsed = file === undefined ? null : parseJson(await file.text());
  return parsed?.ok ? objectIn(asObject(parsed.value), 'user') : null;
}

function folderOf(file: InputFile): string {
  return file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
}

function nameOf(file: InputFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
