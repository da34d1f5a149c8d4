import { chunksOf, type InputFile } from './input/input-file.ts';
import { type CutPart, JsonCutter } from './json-cutter.ts';
import { parseJson } from './parse-json.ts';

/**
 * A value inside a JSON file, or why it is none; `line` is where it begins, from 1. The value is undefined where an
 * object or a list begins whose parts are asked for too, and follow.
 */
export type JsonPart = { path: string; line: number } & ({ ok: true; value: unknown } | { ok: false; why: string });

/**
 * The values of a JSON file at the paths asked for, in order and as its chunks come. A path is the keys from the root,
 * `*` for the elements of a list, joined by dots: `*` asks for each element of the list that the file is, `chats.*.name`
 * for the name of every chat. Memory holds one chunk and one value. A file that ends too early or is no JSON gives a
 * last part that says so.
 */
export async function* jsonPartsOf(file: InputFile, paths: string[]): AsyncGenerator<JsonPart[]> {
  const cutter = new JsonCutter(paths);
  for await (const chunk of chunksOf(file)) {
    const parts = cutter.cut(chunk).map(partOf);
    if (parts.length > 0) yield parts;
    if (cutter.state !== 'reading') break;
  }
  const { state, path, line } = cutter;
  if (state === 'done') return;
  const why = state === 'broken' ? 'is not JSON' : 'is cut off: the file ends in the middle of it';
  yield [{ path, line, ok: false, why }];
}

/** The lines on which the values at a path begin. */
export async function linesAt(file: InputFile, path: string): Promise<number[]> {
  const lines: number[] = [];
  for await (const parts of jsonPartsOf(file, [path])) for (const { line } of parts) lines.push(line);
  return lines;
}

function partOf({ path, line, text }: CutPart): JsonPart {
  if (text === null) return { path, line, ok: false, why: 'is longer than can be read' };
  if (text === '') return { path, line, ok: true, value: undefined };
  const parsed = parseJson(text);
  if (parsed.ok) return { path, line, ok: true, value: parsed.value };
  return { path, line, ok: false, why: `is not JSON (${parsed.why})` };
}
