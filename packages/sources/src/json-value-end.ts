const [TAB, NEWLINE, RETURN, SPACE, QUOTE, COMMA] = [9, 10, 13, 32, 34, 44] as const;
const [OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 92, 93, 123, 125] as const;

/** Finds where a JSON value ends, in chunks that may cut it anywhere. */
export class ValueEnd {
  /** How many lines ended in what was looked at last. */
  lines = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Whether the value is a number, true, false or null, which only what follows ends. */
  private bare = false;

  /** Prepares for a value that begins with this sign. */
  begin(sign: number): void {
    this.bare = sign !== QUOTE && sign !== OPEN_LIST && sign !== OPEN_OBJECT;
  }

  /** The place behind the value, whose first sign or next part is at `from`; -1 where the chunk ends before it. */
  find(chunk: Buffer, from: number): number {
    this.lines = 0;
    let at = from;
    while (at < chunk.length) {
      if (this.bare) at = behindBare(chunk, at);
      else at = this.inString ? this.behindString(chunk, at) : this.behindSigns(chunk, at);
      if (this.bare ? at < chunk.length : this.depth === 0 && !this.inString) return at;
    }
    return -1;
  }

  /** Up to a string, or to the bracket that ends the value. */
  private behindSigns(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const sign = chunk[at]!;
      if (sign === QUOTE) this.inString = true;
      else if (sign === OPEN_OBJECT || sign === OPEN_LIST) this.depth += 1;
      else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) this.depth -= 1;
      else {
        if (sign === NEWLINE) this.lines += 1;
        continue;
      }
      if (this.inString || this.depth === 0) return at + 1;
    }
    return chunk.length;
  }

  private behindString(chunk: Buffer, from: number): number {
    let at = this.escaped ? from + 1 : from;
    for (;;) {
      const quote = chunk.indexOf(QUOTE, at);
      const end = quote < 0 ? chunk.length : quote;
      this.escaped = backslashesBefore(chunk, at, end) % 2 === 1;
      if (quote < 0) return end;
      at = quote + 1;
      if (this.escaped) continue;
      this.inString = false;
      return at;
    }
  }
}

function backslashesBefore(chunk: Buffer, from: number, end: number): number {
  let count = 0;
  while (end - 1 - count >= from && chunk[end - 1 - count] === BACKSLASH) count += 1;
  return count;
}

function behindBare(chunk: Buffer, from: number): number {
  let at = from;
  while (at < chunk.length && !endsBare(chunk[at]!)) at += 1;
  return at;
}

function endsBare(sign: number): boolean {
  if (sign === COMMA || sign === CLOSE_LIST || sign === CLOSE_OBJECT) return true;
  return sign === SPACE || sign === NEWLINE || sign === RETURN || sign === TAB;
}
