import { chunksOf, type InputFile } from './input/input-file.ts';

/** A value inside a JSON file: its keys from the root, `*` for the elements of lists, joined by dots; and its line. */
export interface JsonPart {
  path: string;
  line: number;
  /** '' where an object or list opens, whose values follow; null where the value is longer than is read. */
  text: string | null;
}

/** Where a file ends that is not JSON to its end. */
export interface BrokenJson {
  broken: number;
}

// Ours: far above any message, far below what would exhaust the memory.
const LONGEST = 16 * 1024 ** 2;

/**
 * The values of a JSON file, one by one and in order: of objects and lists whose path `opens` tells, the values inside
 * them; all others whole. Memory holds one chunk and one value.
 */
export async function* jsonPartsOf(
  file: InputFile,
  opens: (path: string) => boolean,
): AsyncGenerator<JsonPart[] | BrokenJson> {
  const scanner = new Scanner(opens);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunksOf(file)) {
    yield scanner.read(decoder.decode(chunk, { stream: true }));
    if (scanner.state === 'broken') break;
  }
  if (scanner.state !== 'done') yield { broken: scanner.line };
}

/** An object or list whose values are handed on one by one. */
interface Opened {
  path: string;
  list: boolean;
  key: string | null;
}

class Scanner {
  state: 'reading' | 'done' | 'broken' = 'reading';
  line = 1;
  private readonly opens: (path: string) => boolean;
  private readonly opened: Opened[] = [];
  /** What is being taken: a key, or a value that is handed on whole. */
  private taking: 'key' | 'value' | null = null;
  private taken = '';
  private tooLong = false;
  private takenLine = 1;
  private depth = 0;
  /** Whether the value is a number, true, false or null, which only what follows ends. */
  private scalar = false;
  private inString = false;
  private escaped = false;
  private found: JsonPart[] = [];

  constructor(opens: (path: string) => boolean) {
    this.opens = opens;
  }

  read(chunk: string): JsonPart[] {
    this.found = [];
    let start = this.taking === null ? -1 : 0;
    for (let at = 0; at < chunk.length && this.state === 'reading'; at += 1) {
      const sign = chunk[at]!;
      if (sign === '\n') this.line += 1;
      if (this.taking === null) {
        if (this.begin(sign)) start = at;
      } else if (this.ends(sign)) {
        // A quotation mark or bracket is a part of what it ends; what follows a number is not.
        this.finish(chunk.slice(start, this.scalar ? at : at + 1));
        start = -1;
        if (this.scalar) this.begin(sign);
      }
    }
    if (start >= 0) this.keep(chunk.slice(start));
    return this.found;
  }

  /** Takes a sign between values; true where it begins one. */
  private begin(sign: string): boolean {
    if (/[\s\uFEFF,:]/.test(sign)) return false;
    const inside = this.opened.at(-1);
    if (sign === '}' || sign === ']') return this.leave(sign);
    const isKey = inside !== undefined && !inside.list && inside.key === null;
    if (isKey && sign !== '"') return this.fail();
    const path = this.pathHere();
    if (!isKey && (sign === '{' || sign === '[') && this.opens(path)) {
      this.opened.push({ path, list: sign === '[', key: null });
      this.found.push({ path, line: this.line, text: '' });
      return false;
    }
    if (inside === undefined) return this.fail();
    this.taking = isKey ? 'key' : 'value';
    this.takenLine = this.line;
    this.depth = sign === '{' || sign === '[' ? 1 : 0;
    this.inString = sign === '"';
    this.scalar = this.depth === 0 && !this.inString;
    return true;
  }

  private ends(sign: string): boolean {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (sign === '\\') this.escaped = true;
      else if (sign === '"') {
        this.inString = false;
        return this.depth === 0;
      }
      return false;
    }
    if (this.scalar) return /[\s,\]}]/.test(sign);
    if (sign === '"') this.inString = true;
    else if (sign === '{' || sign === '[') this.depth += 1;
    else if (sign === '}' || sign === ']') {
      this.depth -= 1;
      return this.depth === 0;
    }
    return false;
  }

  private finish(last: string): void {
    this.keep(last);
    const text = this.tooLong ? null : this.taken;
    const inside = this.opened.at(-1);
    if (this.taking === 'key' && inside !== undefined) inside.key = keyOf(text);
    else {
      this.found.push({ path: this.pathHere(), line: this.takenLine, text });
      if (inside !== undefined) inside.key = null;
    }
    this.taking = null;
    this.taken = '';
    this.tooLong = false;
  }

  private keep(text: string): void {
    if (this.tooLong || this.taken.length + text.length > LONGEST) {
      this.tooLong = true;
      this.taken = '';
    } else this.taken += text;
  }

  private leave(sign: string): boolean {
    const left = this.opened.pop();
    if (left === undefined || left.list !== (sign === ']')) return this.fail();
    const around = this.opened.at(-1);
    if (around === undefined) this.state = 'done';
    else around.key = null;
    return false;
  }

  private fail(): boolean {
    this.state = 'broken';
    return false;
  }

  private pathHere(): string {
    const inside = this.opened.at(-1);
    if (inside === undefined) return '';
    const name = inside.list ? '*' : (inside.key ?? '');
    return inside.path === '' ? name : `${inside.path}.${name}`;
  }
}

function keyOf(text: string | null): string {
  return text === null ? '' : text.slice(1, -1);
}
