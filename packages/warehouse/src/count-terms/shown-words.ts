/** The words of numbered terms, as bytes outside of the heap: a million strings would weigh ten times as much in it. */
export class ShownWords {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private bytes = new Uint8Array(1 << 16);
  private readonly ends: Uint32Array;
  private count = 0;

  constructor(terms: number) {
    this.ends = new Uint32Array(terms + 1);
  }

  /** Adds the word of the next number. */
  add(word: string): void {
    const start = this.ends[this.count]!;
    // No character takes more than three bytes for each of its units.
    if (start + word.length * 3 > this.bytes.length) this.grow(start + word.length * 3);
    const { written } = this.encoder.encodeInto(word, this.bytes.subarray(start));
    this.count += 1;
    this.ends[this.count] = start + written;
  }

  word(term: number): string {
    return this.decoder.decode(this.bytes.subarray(this.ends[term], this.ends[term + 1]));
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
