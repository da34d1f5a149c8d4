import { chunksOf, type InputFile } from './input/input-file.ts';
import { JsonScanner } from './json-scanner.ts';

/** One element of a list in a JSON file, or why it is none; `line` is where it begins, from 1. */
export type JsonElement = { ok: true; value: unknown; line: number } | { ok: false; why: string; line: number };

/** Elements as the file's chunks come, and what stands before the list (its first 64 kB, closed so that it is JSON). */
export interface JsonElements {
  before: string;
  elements: JsonElement[];
}

/**
 * The elements of the list that a JSON file is (`key` null), or that stands under a key of the object that it is.
 * Memory holds one chunk and one element. A file without such a list gives nothing; one that ends too early or goes
 * wrong gives a last element that says so.
 */
export async function* jsonElementsOf(file: InputFile, key: string | null): AsyncGenerator<JsonElements> {
  const scanner = new JsonScanner(key);
  for await (const chunk of chunksOf(file)) {
    const texts = scanner.read(chunk);
    if (texts.length > 0) yield { before: scanner.before, elements: texts.map(elementOf) };
    if (scanner.state === 'after' || scanner.state === 'broken') break;
  }
  const last = endOf(scanner);
  if (last) yield { before: scanner.before, elements: [last] };
}

function elementOf({ text, line }: { text: string; line: number }): JsonElement {
  try {
    return { ok: true, value: JSON.parse(text), line };
  } catch {
    return { ok: false, why: 'is not JSON', line };
  }
}

function endOf({ state, line }: JsonScanner): JsonElement | null {
  if (state === 'list') return { ok: false, why: 'is cut off: the file ends in the middle of its list', line };
  return state === 'broken' ? { ok: false, why: 'is longer than can be read', line } : null;
}
