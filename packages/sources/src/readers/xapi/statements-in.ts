import type { InputFile } from '../../input/input-file.ts';
import { asObject } from '../../json-fields.ts';
import { type JsonPart, jsonPartsOf } from '../../json-parts.ts';
import { parseJson } from '../../parse-json.ts';
import { linesOf } from '../records/lines.ts';

/**
 * What a file of statements holds, element by element: a list, one statement a line, a store's answer
 * (`{"statements": […]}`), or a single statement.
 */
export async function* statementsIn(file: InputFile): AsyncGenerator<JsonPart[]> {
  const head = (await file.head()).replace(/^\uFEFF/, '').trimStart();
  if (head.startsWith('[')) yield* jsonPartsOf(file, ['*']);
  else if (firstLineIsJson(head)) yield* statementsInLines(file);
  else yield* jsonPartsOf(file, [isPage(head) ? 'statements.*' : '']);
}

function firstLineIsJson(head: string): boolean {
  const [first = '', second] = head.split('\n', 2);
  const parsed = parseJson(first);
  return parsed.ok && !(second === undefined && 'statements' in (asObject(parsed.value) ?? {}));
}

/** Whether it is a store's answer, which has `statements` and perhaps `more`, in either order. */
function isPage(head: string): boolean {
  return /^\{\s*(?:"more"\s*:\s*(?:"[^"]*"|null)\s*,\s*)?"statements"\s*:/.test(head);
}

async function* statementsInLines(file: InputFile): AsyncGenerator<JsonPart[]> {
  for await (const { first, lines } of linesOf(file)) {
    yield lines.flatMap((text, index): JsonPart[] => {
      const line = { path: '*', line: first + index };
      if (typeof text !== 'string') return [{ ...line, ok: false, why: 'is longer than can be read' }];
      const bare = text.replace(/^\uFEFF/, '');
      if (bare.trim() === '') return [];
      const parsed = parseJson(bare);
      return [parsed.ok ? { ...line, ...parsed } : { ...line, ok: false, why: `is not JSON (${parsed.why})` }];
    });
  }
}
