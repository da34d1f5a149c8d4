/** Who stands behind each nick in one log, as it goes on. Upper and lower case are the same. */
export class Nicks {
  private readonly known = new Map<string, string>();
  private readonly stems: Map<string, string>;

  /** `stems` is from a nick to the nick that it is a variant of. */
  constructor(stems: Map<string, string>) {
    this.stems = stems;
  }

  /** The member who speaks under that nick now. */
  speaks(nick: string): string {
    const member = this.memberOf(nick);
    this.known.set(nick.toLowerCase(), member);
    return member;
  }

  renamed(from: string, to: string): void {
    const before = this.memberOf(from);
    this.known.delete(from.toLowerCase());
    // A nick that the server gave says nothing about who it is.
    const member = /^(?:guest|user|ubuntu|web)[-_]?\d*$/.test(before) ? to.toLowerCase() : before;
    this.known.set(to.toLowerCase(), member);
  }

  /** The nick begins anew with whoever takes it next. */
  gone(nick: string): void {
    this.known.delete(nick.toLowerCase());
  }

  joined(nick: string): void {
    this.known.set(nick.toLowerCase(), this.stems.get(nick.toLowerCase()) ?? nick.toLowerCase());
  }

  /** The member of a nick that was seen; null for a word that is none. */
  seen(nick: string): string | null {
    return this.known.get(nick.toLowerCase()) ?? null;
  }

  private memberOf(nick: string): string {
    const written = nick.toLowerCase();
    return this.known.get(written) ?? this.stems.get(written) ?? written;
  }
}

/** The nicks among these renames that are variants of another: `heron_` and `heron_away`, where they became `heron`. */
export function stemsIn(renames: { from: string; to: string }[]): Map<string, string> {
  const stems = new Map<string, string>();
  for (const rename of renames) {
    const [from, to] = [rename.from.toLowerCase(), rename.to.toLowerCase()];
    const [longer, shorter] = from.length > to.length ? [from, to] : [to, from];
    if (longer !== shorter && longer.startsWith(shorter)) stems.set(longer, shorter);
  }
  // Of `heron_`, `heron__` and `heron___` the last leads to the first.
  for (const [longer, shorter] of stems) {
    let stem = shorter;
    while (stems.has(stem)) stem = stems.get(stem)!;
    stems.set(longer, stem);
  }
  return stems;
}
