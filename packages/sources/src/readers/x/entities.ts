import { asObject, type JsonObject, listIn, textIn } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';
import { type Columns, cellOf, idIn } from './columns.ts';

/** The ids of the people whom a row says that it mentions, by their handles in lower case. */
export function mentionedIn(row: string[], columns: Columns): Map<string, string> {
  const people = new Map<string, string>();
  const [ids, handles] = [cellOf(row, columns, 'mentionIds'), cellOf(row, columns, 'mentionHandles')];
  // R writes lists with blanks between.
  const [idList, handleList] = [ids?.split(/\s+/) ?? [], handles?.split(/\s+/) ?? []];
  for (const [index, handle] of handleList.entries()) note(handle, idList[index] ?? null, people);
  for (const mention of mentionsIn(cellOf(row, columns, 'entities'))) {
    // "id" is a number in JSON, and too great for one: only the text is whole.
    const id = textIn(mention, 'id_str') ?? textIn(mention, 'id');
    note(textIn(mention, 'screen_name') ?? textIn(mention, 'username') ?? '', id, people);
  }
  return people;
}

/** How many pictures and films a row has. */
export function filesIn(row: string[], columns: Columns): number {
  const types = cellOf(row, columns, 'mediaTypes');
  if (types !== null) return types.split(/\s+/).length;
  const keys = cellOf(row, columns, 'mediaKeys')?.match(/\d+_\d+/g);
  return keys?.length ?? listIn(entitiesIn(cellOf(row, columns, 'entities')), 'media').length;
}

function note(handle: string, id: string | null, people: Map<string, string>): void {
  const whole = idIn(id);
  if (handle !== '' && whole !== null) people.set(handle.toLowerCase(), whole);
}

function mentionsIn(cell: string | null): JsonObject[] {
  const entities = entitiesIn(cell);
  const list = [...listIn(entities, 'user_mentions'), ...listIn(entities, 'mentions')];
  return list.map(asObject).filter((one) => one !== null);
}

/** The entities of the old API, of the new one, or of the new one's mentions alone. Cells are cut off at times. */
function entitiesIn(cell: string | null): JsonObject | null {
  if (cell === null || !/^[[{]/.test(cell)) return null;
  const parsed = parseJson(cell);
  if (!parsed.ok) return null;
  return Array.isArray(parsed.value) ? { mentions: parsed.value } : asObject(parsed.value);
}
