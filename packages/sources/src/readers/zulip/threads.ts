/** Tells which message opened each topic. Messages are numbers here: one map for a million of them stays small. */
export class Threads {
  private openers = new Map<string, number>();
  private threads = new Map<number, number>();

  /** Whether the message has been met before, in this topic or in the one that it was moved from. */
  has(message: number): boolean {
    return this.threads.has(message);
  }

  /** The message that opened the thread of this one; itself where it opens one. */
  place(topic: string, message: number): number {
    const known = this.threads.get(message);
    if (known === undefined) {
      const opener = this.openers.get(topic) ?? message;
      this.openers.set(topic, opener);
      this.threads.set(message, opener);
      return opener;
    }
    // The second copy of a message opens the topic that it was moved to, for those that follow it.
    if (!this.openers.has(topic)) this.openers.set(topic, known);
    return known;
  }
}
