import type { InputFile } from '../../input/input-file.ts';
import { asObject, type JsonObject, listIn, textIn } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';
import { inCamelCase } from './camel-case.ts';

/** What teams and channels are called, and which channels are private, by their ids. */
export interface Names {
  names: Map<string, string>;
  topics: Map<string, string>;
  private: Set<string>;
}

/** Whether a file begins as messages of Teams do, in either spelling. */
export function isMessages(head: string): boolean {
  if (/"@odata\.context"\s*:\s*"[^"]*(?:\(chatMessage\)|\/messages(?:\b|\())/.test(head)) return true;
  return /"messageType"\s*:/i.test(head) && /"createdDateTime"\s*:/i.test(head) && /"body"\s*:\s*\{/i.test(head);
}

/** The names in the answers that list teams and channels, as far as they lie beside the messages. */
export async function namesIn(files: InputFile[]): Promise<Names> {
  const found: Names = { names: new Map(), topics: new Map(), private: new Set() };
  for (const file of files) {
    const parsed = parseJson(await file.text());
    if (!parsed.ok) continue;
    const listed = Array.isArray(parsed.value) ? parsed.value : listIn(asObject(parsed.value), 'value');
    for (const one of listed.length > 0 ? listed : [parsed.value]) note(asObject(inCamelCase(one)), found);
  }
  return found;
}

function note(entity: JsonObject | null, found: Names): void {
  const [id, name] = [textIn(entity, 'id'), textIn(entity, 'displayName')];
  if (id === null || name === null) return;
  found.names.set(id, name);
  const about = textIn(entity, 'description');
  if (about !== null) found.topics.set(id, about);
  if (textIn(entity, 'membershipType') === 'private') found.private.add(id);
}
