const [TAB, NEWLINE, RETURN, SPACE, QUOTE, COMMA] = [9, 10, 13, 32, 34, 44] as const;
const [OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 92, 93, 123, 125] as const;

// Ours: far above any message, far below what would exhaust the memory.
const LONGEST_ELEMENT = 16 * 1024 ** 2;
const LONGEST_BEFORE = 64 * 1024;

/** Finds the elements of one list in JSON that comes in chunks, by its brackets and strings alone. */
export class JsonScanner {
  /** What stands before the list, closed so that it is JSON; '' where it is longer than 64 kB. */
  before = '';
  state: 'before' | 'list' | 'after' | 'broken' = 'before';
  line = 1;
  private key: string | null;
  private held: Buffer = Buffer.alloc(0);
  private at = 0;
  private depth = 0;
  private listDepth = 0;
  /** Where the element, or the name that may be the list's, begins; -1 outside of one. */
  private start = -1;
  private startLine = 1;
  private inString = false;
  private name = '';
  private beforeTooLong = false;

  constructor(key: string | null) {
    this.key = key;
  }

  read(chunk: Buffer): { text: string; line: number }[] {
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    const found: { text: string; line: number }[] = [];
    while (this.at < this.held.length && this.state !== 'after') {
      if (this.inString) this.skipString();
      // Indentation is much of a file, and nothing to look at.
      else if (this.held[this.at] === SPACE) this.at += 1;
      else this.sign(this.held[this.at]!, found);
    }
    this.letGo();
    return found;
  }

  private skipString(): void {
    const end = this.held.indexOf(QUOTE, this.at);
    if (end < 0) {
      this.at = this.held.length;
      return;
    }
    this.at = end + 1;
    let backslashes = 0;
    while (end - 1 - backslashes >= this.start && this.held[end - 1 - backslashes] === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 1) return;
    this.inString = false;
    if (this.state === 'before' && this.depth === 1) this.name = this.held.toString('utf8', this.start + 1, end);
    if (this.state === 'before') this.start = -1;
  }

  private sign(sign: number, found: { text: string; line: number }[]): void {
    if (sign === NEWLINE) this.line += 1;
    if (this.state === 'list') this.inList(sign, found);
    else this.beforeList(sign);
    this.at += 1;
  }

  private beforeList(sign: number): void {
    if (sign === QUOTE) {
      this.inString = true;
      this.start = this.at;
    } else if (sign === OPEN_OBJECT || sign === OPEN_LIST) {
      if (sign === OPEN_LIST && this.isTheList()) this.begin();
      this.depth += 1;
    } else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) this.depth -= 1;
    else if (sign === COMMA && this.depth === 1) this.name = '';
  }

  private isTheList(): boolean {
    return this.key === null ? this.depth === 0 : this.depth === 1 && this.name === this.key;
  }

  private begin(): void {
    const text = this.beforeTooLong ? '' : this.held.toString('utf8', 0, this.at);
    this.before = text === '' ? '' : `${text}[]${this.key === null ? '' : '}'}`;
    this.state = 'list';
    this.listDepth = this.depth + 1;
    this.start = -1;
  }

  private inList(sign: number, found: { text: string; line: number }[]): void {
    if (this.start < 0) {
      if (sign === CLOSE_LIST) this.state = 'after';
      if (sign === CLOSE_LIST || sign === COMMA || isBlank(sign)) return;
      this.start = this.at;
      this.startLine = this.line;
    }
    if (sign === QUOTE) this.inString = true;
    else if (this.depth === this.listDepth && (sign === COMMA || sign === CLOSE_LIST)) {
      found.push({ text: this.held.toString('utf8', this.start, this.at), line: this.startLine });
      this.start = -1;
      if (sign === CLOSE_LIST) this.state = 'after';
    } else if (sign === OPEN_OBJECT || sign === OPEN_LIST) this.depth += 1;
    else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) this.depth -= 1;
  }

  /** Keeps only what is still needed of what was read. */
  private letGo(): void {
    if (this.state === 'before' && !this.beforeTooLong) {
      if (this.held.length <= LONGEST_BEFORE) return;
      this.beforeTooLong = true;
    }
    const keep = this.start < 0 ? this.at : this.start;
    this.held = this.held.subarray(keep);
    this.at -= keep;
    if (this.start >= 0) this.start = 0;
    if (this.held.length > LONGEST_ELEMENT) this.state = 'broken';
  }
}

function isBlank(sign: number): boolean {
  return sign === SPACE || sign === NEWLINE || sign === RETURN || sign === TAB;
}
