import { type Codebook, type CodebookVersion, Refusal, type ShelvedCodebook } from '@groundswell/contract';
import type { KeptCodebook, KeptCodebooks } from '@groundswell/workspace';

/** What is saved of a codebook: its next state, and where it comes from. */
export interface Saving {
  codebook: Codebook;
  note: string | null;
  /** The version that was changed; null for a new codebook. */
  base: number | null;
  builtIn?: boolean;
}

/** The codebooks that Groundswell brings, and every version that people saved; the newest one counts. */
export class Shelf {
  private constructor(
    private readonly store: KeptCodebooks,
    private readonly builtIn: Codebook[],
    private kept: KeptCodebook[],
  ) {}

  /** Opens the shelf. A codebook that was put back follows what Groundswell brings: where that is new, it is the next version. */
  static async open(store: KeptCodebooks, builtIn: Codebook[]): Promise<Shelf> {
    const shelf = new Shelf(store, builtIn, await store.list());
    for (const brought of builtIn) {
      const newest = shelf.versionsOf(brought.id).at(-1)!;
      if (newest.builtIn && !isSame(newest.codebook, brought)) {
        await shelf.keep([{ ...asBrought(brought), codebook: numbered(brought, newest.codebook.version + 1) }]);
      }
    }
    return shelf;
  }

  /** Each codebook in its newest version, by id. */
  newest(): Codebook[] {
    const ids = [
      ...new Set([...this.builtIn, ...this.kept.map(({ codebook }) => codebook)].map(({ id }) => id)),
    ].sort();
    return ids.map((id) => this.versionsOf(id).at(-1)!.codebook);
  }

  /** @throws Refusal 404 */
  told(id: string): Omit<ShelvedCodebook, 'counted'> {
    const versions = this.known(id);
    const { codebook } = versions.at(-1)!;
    const brought = this.broughtOf(id);
    return {
      codebook,
      builtIn: brought !== undefined,
      edited: brought !== undefined && !isSame(codebook, brought),
      versions: versions.map(publicVersion).reverse(),
    };
  }

  /** The newest version, unless said. @throws Refusal 404 */
  find(id: string, version?: number): Codebook {
    const versions = this.known(id);
    const found = version === undefined ? versions.at(-1) : versions.find((one) => one.codebook.version === version);
    if (!found) throw new Refusal(`The codebook “${id}” has no version ${version}.`, 404);
    return found.codebook;
  }

  /** Whether there is a codebook of this id. */
  has(id: string): boolean {
    return this.versionsOf(id).length > 0;
  }

  /** @throws Refusal 404 where Groundswell brings none of this id. */
  brought(id: string): Codebook {
    this.known(id);
    const brought = this.broughtOf(id);
    if (!brought)
      throw new Refusal(`The codebook “${id}” did not come with Groundswell, so it cannot be put back.`, 404);
    return brought;
  }

  /** Keeps the next version; the same content again makes none. @throws Refusal 404, 409 where it was saved by another. */
  async save({ codebook, note, base, builtIn = false }: Saving): Promise<void> {
    const versions = this.versionsOf(codebook.id);
    const newest = versions.at(-1)?.codebook;
    checkBase(codebook.id, base, newest);
    const follows = versions.at(-1)?.builtIn ?? false;
    if (newest && isSame(newest, codebook) && (follows || !builtIn)) return;
    const next = { codebook: numbered(codebook, newest ? newest.version + 1 : codebook.version), note, builtIn };
    const firstOf = this.kept.some((one) => one.codebook.id === codebook.id) ? [] : versions;
    await this.keep([...firstOf, { ...next, savedAt: new Date().toISOString() }]);
  }

  /** @throws Refusal 404, or 409 for one that Groundswell brings. */
  async remove(id: string): Promise<void> {
    this.known(id);
    if (this.broughtOf(id))
      throw new Refusal(`The codebook “${id}” came with Groundswell. It can be put back, not removed.`, 409);
    await this.store.remove(id);
    this.kept = await this.store.list();
  }

  private async keep(versions: KeptCodebook[]): Promise<void> {
    const wasFree = await this.store.add(versions);
    this.kept = await this.store.list();
    const { id } = versions.at(-1)!.codebook;
    if (!wasFree) throw overtaken(id, this.find(id).version);
  }

  private known(id: string): KeptCodebook[] {
    const versions = this.versionsOf(id);
    if (versions.length > 0) return versions;
    const all = this.newest().map((one) => one.id);
    throw new Refusal(`There is no codebook called “${id}”. The codebooks are: ${all.join(', ')}.`, 404);
  }

  /** Oldest first. What Groundswell brings is the only version as long as nobody saved another. */
  private versionsOf(id: string): KeptCodebook[] {
    const kept = this.kept.filter(({ codebook }) => codebook.id === id);
    const brought = this.broughtOf(id);
    return kept.length > 0 || !brought ? kept : [asBrought(brought)];
  }

  private broughtOf(id: string): Codebook | undefined {
    return this.builtIn.find((one) => one.id === id);
  }
}

function checkBase(id: string, base: number | null, newest: Codebook | undefined): void {
  if (base === null && newest)
    throw new Refusal(`There is a codebook “${id}” already (“${newest.title}”). Give the new one another id.`, 409);
  if (base !== null && !newest)
    throw new Refusal(`There is no codebook “${id}” (any more). Save it as a new one.`, 409);
  if (newest && base !== newest.version) throw overtaken(id, newest.version);
}

const overtaken = (id: string, version: number): Refusal =>
  new Refusal(
    `Somebody saved version ${version} of the codebook “${id}” in the meantime, so yours was not saved. Open the newest version and make your change there.`,
    409,
  );

const asBrought = (codebook: Codebook): KeptCodebook => ({ codebook, savedAt: null, note: null, builtIn: true });

const numbered = (codebook: Codebook, version: number): Codebook => ({ ...codebook, version });

/** Whether two codebooks differ in their number only. */
const isSame = (one: Codebook, other: Codebook): boolean => content(one) === content(other);

const content = ({ id, title, description, source, themes }: Codebook): string =>
  JSON.stringify([
    ...[id, title, description, source],
    themes.map((theme) => [
      ...[theme.id, theme.label, theme.description, theme.colour, theme.patterns, theme.except, theme.negated],
      ...[theme.matches, theme.mustNotMatch, theme.matchesNegated],
    ]),
  ]);

const publicVersion = ({ codebook: { version }, savedAt, note, builtIn }: KeptCodebook): CodebookVersion => ({
  ...{ version, savedAt, note, builtIn },
});
