import type { InputFile } from '../../input/input-file.ts';
import { asObject, isTrue, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';
import { type JsonPart, jsonPartsOf } from '../../json-parts.ts';
import { utcOfWritten } from '../../offset-time.ts';
import type { Yield } from '../../reader.ts';
import { noted, unreadable } from '../../unreadable.ts';
import { discordWords } from './discord-words.ts';
import type { Place } from './place.ts';
import { type Author, type Message, readMessage } from './read-message.ts';
import type { Reading } from './reading.ts';

/** Everything that one JSON file gives, as its messages come. */
export async function* readJson(file: InputFile, place: Place, reading: Reading): AsyncGenerator<Yield[]> {
  for await (const parts of jsonPartsOf(file, ['messages.*'])) {
    const found: Yield[] = [];
    for (const part of parts) for (const one of readPart(part, file.path, place, reading)) found.push(one);
    yield found;
  }
}

function readPart(part: JsonPart, file: string, place: Place, reading: Reading): Yield[] {
  const read = part.ok ? messageOf(asObject(part.value), reading) : part.why;
  if (typeof read !== 'string') return readMessage(read, place, file, reading);
  return [noted(reading.tally, unreadable('discord', file, part.line, read))];
}

/** The message, or what it lacks. */
function messageOf(found: JsonObject | null, reading: Reading): Message | string {
  const [id, type] = [textIn(found, 'id'), textIn(found, 'type')];
  const at = utcOfWritten(textIn(found, 'timestamp') ?? '');
  if (found === null || id === null) return 'has no "id"';
  if (at === null) return 'has no "timestamp" that is a time';
  const author = authorOf(objectIn(found, 'author'));
  if (author?.handle) reading.idsByHandle.set(author.handle, author.id);
  const mentioned = listIn(found, 'mentions').map(asObject);
  const text = discordWords(textIn(found, 'content') ?? '', mentioned.flatMap(namesOf));
  return {
    id,
    isNotice: type !== 'Default' && type !== 'Reply',
    isReply: type === 'Reply',
    answers: type === 'Reply' ? textIn(objectIn(found, 'reference'), 'messageId') : null,
    at,
    edited: utcOfWritten(textIn(found, 'timestampEdited') ?? ''),
    author,
    text,
    passedOn: discordWords(textIn(objectIn(found, 'forwardedMessage'), 'content') ?? '', []),
    mentions: mentionsIn(text, mentioned, reading),
    files: listIn(found, 'attachments').length + listIn(found, 'stickers').length,
    reactions: listIn(found, 'reactions').flatMap((one) => reactionOf(asObject(one))),
  };
}

function authorOf(found: JsonObject | null): Author | null {
  const handle = textIn(found, 'name');
  const id = textIn(found, 'id') ?? handle;
  // Everyone who has left Discord goes by one name: they are not one person.
  if (id === null || handle === 'Deleted User') return null;
  const roles = listIn(found, 'roles').flatMap((role) => textIn(asObject(role), 'name') ?? []);
  return { id, name: textIn(found, 'nickname') ?? handle ?? id, handle, bot: isTrue(found, 'isBot'), roles };
}

function namesOf(person: JsonObject | null): string[] {
  return [textIn(person, 'nickname'), textIn(person, 'name')].filter((name) => name !== null);
}

/** Whom the author addresses: a reply mentions the one it answers without a word, and that is no mention. */
function mentionsIn(text: string, mentioned: (JsonObject | null)[], reading: Reading): string[] {
  if (mentioned.length === 0) return [];
  const own = text.replace(/^>.*$/gm, '');
  const ids = mentioned.flatMap((person) => {
    const isNamed = namesOf(person).some((name) => own.includes(`@${name.replaceAll(/\s+/g, '\u00a0')}`));
    const id = textIn(person, 'id') ?? reading.idsByHandle.get(textIn(person, 'name') ?? '');
    return isNamed && id ? [id] : [];
  });
  return [...new Set(ids)];
}

function reactionOf(found: JsonObject | null): Message['reactions'] {
  const emoji = textIn(objectIn(found, 'emoji'), 'code') ?? textIn(objectIn(found, 'emoji'), 'name');
  if (emoji === null) return [];
  const users = listIn(found, 'users').flatMap((user) => textIn(asObject(user), 'id') ?? []);
  const count = Number.isSafeInteger(found?.count) ? Number(found?.count) : users.length;
  return [{ emoji, users, count }];
}
