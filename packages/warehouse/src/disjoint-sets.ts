/** Things that belong together, joined pair by pair; the smallest of each set stands for it, whatever the order of joining. */
export class DisjointSets<T extends number | string> {
  private readonly parents = new Map<T, T>();

  /** What stands for the set of `one`: `one` itself where it was never joined. */
  find(one: T): T {
    let root = one;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    // Shortens the way for the next who asks.
    for (let at = one; at !== root; ) {
      const next = this.parents.get(at)!;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: T, other: T): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a < b) this.parents.set(b, a);
    else if (b < a) this.parents.set(a, b);
  }

  areOne(one: T, other: T): boolean {
    return this.find(one) === this.find(other);
  }

  /** Everything that was joined to something smaller, with what stands for its set. */
  joined(): [one: T, standing: T][] {
    return [...this.parents.keys()].map((one) => [one, this.find(one)]);
  }
}
