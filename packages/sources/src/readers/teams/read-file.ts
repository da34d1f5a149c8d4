import type { InputFile } from '../../input/input-file.ts';
import { asObject } from '../../json-fields.ts';
import { type JsonPart, jsonPartsOf } from '../../json-parts.ts';
import type { Yield } from '../../reader.ts';
import { noted, unreadable } from '../../unreadable.ts';
import { inCamelCase } from './camel-case.ts';
import { type FilePlace, placeOfFile } from './place.ts';
import { readMessage } from './read-message.ts';
import type { Reading } from './reading.ts';

/** Everything that one file gives: a list of messages, an answer with its `value`, or a single message. */
export async function* readFile(file: InputFile, reading: Reading): AsyncGenerator<Yield[]> {
  const head = await file.head();
  const place = placeOfFile(head, file.path);
  for await (const parts of jsonPartsOf(file, [pathOfMessages(head)])) {
    yield parts.flatMap((part) => readPart(part, place, file.path, reading));
  }
}

function pathOfMessages(head: string): string {
  if (/^\uFEFF?\s*\[/.test(head)) return '*';
  const list = /"(value)"\s*:\s*\[/i.exec(head)?.[1];
  return list === undefined ? '' : `${list}.*`;
}

function readPart(part: JsonPart, place: FilePlace, file: string, reading: Reading): Yield[] {
  const message = part.ok ? asObject(inCamelCase(part.value)) : null;
  const why = part.ok ? 'is no message' : part.why;
  const read = message === null ? why : readMessage(message, place, file, reading);
  if (typeof read === 'string') return [noted(reading.tally, unreadable('teams', file, part.line, read))];
  reading.tally.messages += 1;
  return read;
}
