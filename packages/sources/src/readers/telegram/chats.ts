import { textIn } from '../../json-fields.ts';
import type { JsonPart } from '../../json-parts.ts';

/** A chat of an export, as far as its file has told. */
export interface Chat {
  id: string | null;
  name: string | null;
  type: string | null;
}

// One chat is the whole file; an account has two lists of them.
const chats = ['', 'chats.list.*', 'left_chats.list.*'];

/** The paths of what is read of an export: chats, what is said of each, and their messages. */
export const pathsInExport = [
  'personal_information',
  ...chats,
  ...chats.flatMap((chat) =>
    ['id', 'name', 'type', 'messages.*'].map((part) => (chat === '' ? part : `${chat}.${part}`)),
  ),
];

/** Whether a part is where a chat begins. */
export function beginsChat(part: JsonPart): boolean {
  return part.ok && part.value === undefined;
}

/** Whether a part is a message of a chat. */
export function isMessage({ path }: JsonPart): boolean {
  return /^(?:(?:left_)?chats\.list\.\*\.)?messages\.\*$/.test(path);
}

/** Notes what a part says about the chat that it stands in. */
export function noteChat(part: JsonPart, chat: Chat): void {
  const key = /^(?:(?:left_)?chats\.list\.\*\.)?(id|name|type)$/.exec(part.path)?.[1];
  if (key === undefined || !part.ok) return;
  const value = typeof part.value === 'number' ? String(part.value) : part.value;
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
