/** An object out of a JSON file, of which nothing is known yet. */
export type JsonObject = { readonly [key: string]: unknown };

/** The value as an object, or null where it is something else. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A field's text; null where it is absent, empty or of another kind. Exports span years of formats: readers bend. */
export function textIn(object: JsonObject | null, key: string): string | null {
  const value = object?.[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A field's list; empty where it is absent or of another kind. */
export function listIn(object: JsonObject | null, key: string): unknown[] {
  const value = object?.[key];
  return Array.isArray(value) ? value : [];
}

/** A field's texts; what is no text in it is skipped. */
export function textsIn(object: JsonObject | null, key: string): string[] {
  return listIn(object, key).filter((one): one is string => typeof one === 'string' && one !== '');
}

/** A field's object; null where it is absent or of another kind. */
export function objectIn(object: JsonObject | null, key: string): JsonObject | null {
  return asObject(object?.[key]);
}

/** Whether a field is true, and not merely truthy. */
export function isTrue(object: JsonObject | null, key: string): boolean {
  return object?.[key] === true;
}
