import { textIn } from '../../json-fields.ts';
import type { JsonPart } from '../../json-parts.ts';
import { parseJson } from '../../parse-json.ts';

/** A chat of an export, as far as its file has told. */
export interface Chat {
  id: string | null;
  name: string | null;
  type: string | null;
}

const wholeAccount = ['chats', 'left_chats'].flatMap((list) => [
  list,
  `${list}.list`,
  `${list}.list.*`,
  `${list}.list.*.messages`,
]);
const opened = new Set(['', 'messages', ...wholeAccount]);
const chatBegins = new Set(['', 'chats.list.*', 'left_chats.list.*']);

/** Whether the values inside a part of the export are read one by one. */
export function opensInExport(path: string): boolean {
  return opened.has(path);
}

/** Whether a part is where a chat begins. */
export function beginsChat({ path, text }: JsonPart): boolean {
  return text === '' && chatBegins.has(path);
}

/** Whether a part is a message of a chat. */
export function isMessage({ path }: JsonPart): boolean {
  return /^(?:(?:left_)?chats\.list\.\*\.)?messages\.\*$/.test(path);
}

/** Notes what a part says about the chat that it stands in. */
export function noteChat({ path, text }: JsonPart, chat: Chat): void {
  const key = /^(?:(?:left_)?chats\.list\.\*\.)?(id|name|type)$/.exec(path)?.[1];
  if (key === undefined || text === null) return;
  const parsed = parseJson(text);
  if (!parsed.ok) return;
  const value = typeof parsed.value === 'number' ? String(parsed.value) : parsed.value;
  const said = textIn({ value }, 'value');
  if (key === 'id') chat.id = said;
  else if (key === 'name') chat.name = said;
  else chat.type = said;
}

/** Whether only two people see a chat, or one. Groups are seen by all who are in them, whatever Telegram calls them. */
export function isPrivate({ type }: Chat): boolean {
  return (
    type === 'personal_chat' || type === 'bot_chat' || type === 'saved_messages' || type === 'verification_codes_chat'
  );
}
