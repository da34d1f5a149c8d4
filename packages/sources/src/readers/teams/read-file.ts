import type { InputFile } from '../../input/input-file.ts';
import { type JsonElement, jsonElementsOf } from '../../json-elements.ts';
import { asObject } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';
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
  if (!/^\s*\[/.test(head) && !/"value"\s*:\s*\[/i.test(head)) {
    const parsed = parseJson(await file.text());
    const element: JsonElement = parsed.ok
      ? { ok: true, value: parsed.value, line: 1 }
      : { ok: false, why: `is not JSON (${parsed.why})`, line: parsed.line };
    yield readElement(element, place, file.path, reading);
    return;
  }
  const key = /^\s*\[/.test(head) ? null : 'value';
  for await (const { elements } of jsonElementsOf(file, key)) {
    yield elements.flatMap((element) => readElement(element, place, file.path, reading));
  }
}

function readElement(element: JsonElement, place: FilePlace, file: string, reading: Reading): Yield[] {
  const message = element.ok ? asObject(inCamelCase(element.value)) : null;
  const why = element.ok ? 'is no message' : element.why;
  const read = message === null ? why : readMessage(message, place, file, reading);
  if (typeof read === 'string') return [noted(reading.tally, unreadable('teams', file, element.line, read))];
  reading.tally.messages += 1;
  return read;
}
