import type { InputFile } from '../../input/input-file.ts';
import { asObject, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';

/** The names of a forum's categories by their ids, and the files that give them. */
export interface Categories {
  byId: Map<string, string>;
  files: Set<string>;
}

/** Reads `categories.json` and `site.json`, which a topic's own JSON needs for the name of its category. */
export async function categoriesOf(files: InputFile[]): Promise<Categories> {
  const categories: Categories = { byId: new Map(), files: new Set() };
  for (const file of files.filter((one) => /(?:^|\/)(?:categories|site)[^/]*\.json$/i.test(one.path))) {
    const parsed = parseJson(await file.text());
    const root = parsed.ok ? asObject(parsed.value) : null;
    const listed = [...listIn(objectIn(root, 'category_list'), 'categories'), ...listIn(root, 'categories')];
    if (listed.length > 0) categories.files.add(file.path);
    note(listed, categories.byId);
  }
  return categories;
}

function note(listed: unknown[], names: Map<string, string>): void {
  for (const category of listed.map(asObject)) {
    const [id, name] = [numberIn(category, 'id'), textIn(category, 'name')];
    if (id !== null && name !== null) names.set(String(id), name);
    // One level: Discourse has categories and categories within them.
    for (const inner of listIn(category, 'subcategory_list').map(asObject)) {
      const [innerId, innerName] = [numberIn(inner, 'id'), textIn(inner, 'name')];
      if (innerId !== null && innerName !== null) names.set(String(innerId), innerName);
    }
  }
}

/** A field's whole number; null where it is absent or of another kind. */
export function numberIn(object: JsonObject | null, key: string): number | null {
  const value = object?.[key];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
