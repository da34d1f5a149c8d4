import { ValueEnd } from './json-value-end.ts';

/** The text of a value, whole; '' where an object or a list begins whose parts follow, null where it is too long. */
export interface CutPart {
  path: string;
  line: number;
  text: string | null;
}

/** An object or list that is looked into. */
interface Opened {
  path: string;
  list: boolean;
  /** The path of the value that comes next; null where a key comes next. */
  next: string | null;
}

const [NEWLINE, QUOTE, CLOSE_LIST, CLOSE_OBJECT] = [10, 34, 93, 125] as const;
const [OPEN_LIST, OPEN_OBJECT] = [91, 123] as const;
// White space, the signs between values, and the bytes of a byte order mark.
const between = new Set([9, NEWLINE, 13, 32, 44, 58, 0xef, 0xbb, 0xbf]);

// Ours: far above any message, far below what would exhaust the memory.
const LONGEST = 16 * 1024 ** 2;

/** Cuts the values at some paths out of JSON that comes in chunks, by its brackets and strings alone. */
export class JsonCutter {
  state: 'reading' | 'done' | 'broken' = 'reading';
  line = 1;
  private readonly asked: Set<string>;
  private readonly onTheWay: Set<string>;
  private readonly opened: Opened[] = [];
  private readonly end = new ValueEnd();
  /** What lies between the brackets or quotation marks that are read over. */
  private within: 'key' | 'asked' | 'other' | null = null;
  private beganOn = 1;
  private held: Buffer[] = [];
  private heldBytes = 0;
  private found: CutPart[] = [];

  constructor(paths: string[]) {
    this.asked = new Set(paths);
    this.onTheWay = new Set(paths.flatMap(pathsAbove));
  }

  /** Where the cutter stands: the path of the value that it reads, or of what is around it. */
  get path(): string {
    const inside = this.opened.at(-1);
    return inside === undefined ? '' : (inside.next ?? inside.path);
  }

  cut(chunk: Buffer): CutPart[] {
    this.found = [];
    for (let at = 0; at < chunk.length && this.state === 'reading'; ) {
      if (this.within === null) at = this.begin(chunk, at);
      else at = this.goOn(chunk, at);
    }
    return this.found;
  }

  /** Looks at the sign that may begin a value; gives where to go on. */
  private begin(chunk: Buffer, at: number): number {
    const sign = chunk[at]!;
    if (sign === NEWLINE) this.line += 1;
    if (between.has(sign)) return at + 1;
    if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) this.leave(sign === CLOSE_LIST);
    else if (this.awaitsKey()) this.take(sign === QUOTE ? 'key' : null, sign);
    else if (this.enter(sign)) return at + 1;
    else if (this.opened.length === 0 && !this.asked.has('')) this.state = 'broken';
    else this.take(this.asked.has(this.path) ? 'asked' : 'other', sign);
    return this.within === null ? at + 1 : at;
  }

  private awaitsKey(): boolean {
    return this.opened.at(-1)?.next === null;
  }

  private enter(sign: number): boolean {
    const { path } = this;
    if ((sign !== OPEN_LIST && sign !== OPEN_OBJECT) || !this.onTheWay.has(path)) return false;
    if (this.asked.has(path)) this.found.push({ path, line: this.line, text: '' });
    const list = sign === OPEN_LIST;
    this.opened.push({ path, list, next: list ? below(path, '*') : null });
    return true;
  }

  private leave(list: boolean): void {
    const left = this.opened.pop();
    if (left === undefined || left.list !== list) {
      this.state = 'broken';
      return;
    }
    const around = this.opened.at(-1);
    // Behind the only list that is asked for, nothing more is to be found.
    if (around === undefined || (this.asked.size === 1 && list && this.asked.has(left.next ?? ''))) {
      this.state = 'done';
    } else if (!around.list) around.next = null;
  }

  private take(what: 'key' | 'asked' | 'other' | null, sign: number): void {
    if (what === null) this.state = 'broken';
    this.within = what;
    this.beganOn = this.line;
    this.end.begin(sign);
  }

  /** Reads over the value that has begun, as far as the chunk has it; gives where to go on. */
  private goOn(chunk: Buffer, from: number): number {
    const at = this.end.find(chunk, from);
    this.line += this.end.lines;
    if (at < 0) this.hold(chunk.subarray(from));
    else this.finish(this.within === 'other' ? null : this.textTo(chunk, from, at));
    return at < 0 ? chunk.length : at;
  }

  /** The text of the value that ends here; null where it is too long. */
  private textTo(chunk: Buffer, from: number, at: number): string | null {
    if (this.heldBytes + at - from > LONGEST) return null;
    if (this.held.length === 0) return chunk.toString('utf8', from, at);
    return Buffer.concat([...this.held, chunk.subarray(from, at)]).toString('utf8');
  }

  private finish(text: string | null): void {
    const inside = this.opened.at(-1);
    if (this.within === 'asked') this.found.push({ path: this.path, line: this.beganOn, text });
    if (inside === undefined) this.state = 'done';
    else if (this.within === 'key') inside.next = below(inside.path, (text ?? '').slice(1, -1));
    else if (!inside.list) inside.next = null;
    this.within = null;
    this.held = [];
    this.heldBytes = 0;
  }

  private hold(piece: Buffer): void {
    if (this.within === 'other') return;
    this.heldBytes += piece.length;
    if (this.heldBytes <= LONGEST) this.held.push(piece);
    else this.held = [];
  }
}

function pathsAbove(path: string): string[] {
  if (path === '') return [];
  const keys = path.split('.');
  return keys.map((_, at) => keys.slice(0, at).join('.'));
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
