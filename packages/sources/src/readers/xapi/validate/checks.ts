import { asObject, type JsonObject } from '../../../json-fields.ts';

/** What is wrong with a value, as the end of a sentence that names its place; null where nothing is. */
export type Check = (value: unknown, place: string) => string | null;

/** An object with these properties, some of which it must have, and no others. */
export function objectWith(properties: Record<string, Check>, required: string[] = []): Check {
  return (value, place) => {
    const object = asObject(value);
    if (object === null) return `${named(place)} is not an object`;
    const missing = required.find((name) => !(name in object));
    if (missing !== undefined) return `${named(place)} has no "${missing}"`;
    for (const [name, own] of Object.entries(object)) {
      const check = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const inside = place === '' ? name : `${place}.${name}`;
      if (check === undefined) return `"${inside}" is not in the specification`;
      const wrong = check(own, inside);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** A list of which every element passes. */
export function listOf(check: Check): Check {
  return (value, place) => {
    if (!Array.isArray(value)) return `"${place}" is not a list`;
    return firstWrong(
      value.map((one, index) => [one, `${place}[${index}]`]),
      check,
    );
  };
}

/** An object of which every key and value passes. */
export function mapOf(isKey: (key: string) => boolean, check: Check): Check {
  return (value, place) => {
    const object = asObject(value);
    if (object === null) return `${named(place)} is not an object`;
    const wrongKey = Object.keys(object).find((key) => !isKey(key));
    if (wrongKey !== undefined) return `"${place}" has a key that is not allowed`;
    return firstWrong(
      Object.entries(object).map(([key, one]) => [one, `${place}.${key}`]),
      check,
    );
  };
}

/** All of these checks, in order. */
export function every(...checks: Check[]): Check {
  return (value, place) => {
    for (const check of checks) {
      const wrong = check(value, place);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** A text of a form. */
export function textThat(test: (text: string) => boolean, what: string): Check {
  return (value, place) => (typeof value === 'string' && test(value) ? null : `"${place}" is not ${what}`);
}

/** A rule over several properties of an object; it sees nothing but objects. */
export function rule(test: (object: JsonObject) => boolean, what: string): Check {
  return (value, place) => {
    const object = asObject(value);
    return object === null || test(object) ? null : `${named(place)} ${what}`;
  };
}

function named(place: string): string {
  return place === '' ? 'it' : `"${place}"`;
}

export const anything: Check = () => null;
export const text: Check = textThat(() => true, 'a text');
export const flag: Check = (value, place) => (typeof value === 'boolean' ? null : `"${place}" is not true or false`);
export const number: Check = (value, place) => (typeof value === 'number' ? null : `"${place}" is not a number`);
export const wholeNumber: Check = (value, place) =>
  Number.isInteger(value) ? null : `"${place}" is not a whole number`;

function firstWrong(values: [unknown, string][], check: Check): string | null {
  for (const [value, place] of values) {
    const wrong = check(value, place);
    if (wrong !== null) return wrong;
  }
  return null;
}
