import { Refusal } from '@groundswell/contract';
import { chunksOf, type InputFile } from '../../input/input-file.ts';
import { asObject, listIn } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';
import { LONGEST_LINE, linesOf } from '../records/lines.ts';

/** One element of a file and the line on which it begins; `why` it is no JSON, where it is none. */
export type Element = { line: number; value: unknown } | { line: number; why: string };

/**
 * What a file of statements holds, element by element: a list, one statement a line, a store's answer
 * (`{"statements": […]}`), or a single statement. Lists and lines are read as the file's chunks come.
 */
export async function* statementsIn(file: InputFile): AsyncGenerator<Element[]> {
  const head = (await file.head()).replace(/^\uFEFF/, '').trimStart();
  if (head.startsWith('[')) yield* elementsOf(file);
  else if (firstLineIsJson(head)) yield* elementsOfLines(file);
  else yield* elementsOfWhole(file);
}

function firstLineIsJson(head: string): boolean {
  const [first = '', second] = head.split('\n', 2);
  const parsed = parseJson(first);
  return parsed.ok && !(second === undefined && 'statements' in (asObject(parsed.value) ?? {}));
}

async function* elementsOfLines(file: InputFile): AsyncGenerator<Element[]> {
  for await (const { first, lines } of linesOf(file)) {
    yield lines.flatMap((line, index): Element[] => {
      if (typeof line !== 'string') return [{ line: first + index, why: 'is longer than can be read' }];
      const text = line.replace(/^\uFEFF/, '');
      return text.trim() === '' ? [] : [elementIn(text, first + index)];
    });
  }
}

// Ours: stores answer in pages far below it.
const LARGEST_WHOLE = 64 * 1024 ** 2;

async function* elementsOfWhole(file: InputFile): AsyncGenerator<Element[]> {
  if (file.size > LARGEST_WHOLE && (await file.bytes()).length > LARGEST_WHOLE) {
    throw new Refusal(`${file.path} is one JSON object larger than 64 MB. Write its statements one a line.`, 413);
  }
  const parsed = parseJson((await file.text()).replace(/^\uFEFF/, ''));
  if (!parsed.ok) yield [{ line: parsed.line, why: `is not JSON (${parsed.why})` }];
  else {
    const page = asObject(parsed.value);
    const statements = page !== null && 'statements' in page ? listIn(page, 'statements') : [parsed.value];
    yield statements.map((value) => ({ line: 1, value }));
  }
}

function elementIn(text: string, line: number): Element {
  const parsed = parseJson(text);
  return parsed.ok ? { line, value: parsed.value } : { line, why: `is not JSON (${parsed.why})` };
}

/** The elements of the list at the root of a file; memory holds a chunk and an element. */
async function* elementsOf(file: InputFile): AsyncGenerator<Element[]> {
  const cutter = new Cutter();
  for await (const chunk of chunksOf(file)) yield cutter.cut(chunk);
  yield cutter.rest();
}

const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [34, 92, 44, 10];

class Cutter {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private line = 1;
  private started = 1;
  private held: Buffer[] = [];
  private heldBytes = 0;

  cut(chunk: Buffer): Element[] {
    const found: Element[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (byte === NEWLINE) this.line += 1;
      if (this.inString) this.goOnInString(byte);
      else if (byte === QUOTE) this.inString = true;
      else if (byte === 91 || byte === 123) {
        this.depth += 1;
        // What stands before the list's own bracket is none of it.
        if (this.depth === 1) from = at + 1;
      } else if (byte === 93 || byte === 125) this.depth -= 1;
      const ends = !this.inString && ((this.depth === 1 && byte === COMMA) || (this.depth === 0 && byte === 93));
      if (!ends) continue;
      this.hold(chunk.subarray(from, at));
      found.push(...this.rest());
      from = at + 1;
    }
    this.hold(chunk.subarray(from));
    return found;
  }

  /** The element that is held, if it is any. */
  rest(): Element[] {
    const text = Buffer.concat(this.held).toString('utf8');
    const tooLong = this.heldBytes > LONGEST_LINE;
    const line = this.started + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
    this.held = [];
    this.heldBytes = 0;
    this.started = this.line;
    if (tooLong) return [{ line, why: 'is longer than can be read' }];
    return text.trim() === '' ? [] : [elementIn(text, line)];
  }

  private goOnInString(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inString = false;
  }

  private hold(part: Buffer): void {
    this.heldBytes += part.length;
    if (part.length > 0 && this.heldBytes <= LONGEST_LINE) this.held.push(part);
  }
}
