import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ledger, ledgerSchema, Refusal } from '@groundswell/contract';
import { z } from 'zod';

const keptLedger = ledgerSchema.extend({ textStamp: z.string(), hitStamp: z.string().default('') });
/** A ledger as it lies beside its records, with the rules that its words were counted by, and those of its themes. */
export type KeptLedger = z.infer<typeof keptLedger>;

const ledgerFile = 'ledger.json';
/** A folder with this prefix is an import that never came to its end. */
const unfinished = '.unfinished-';

/** The imports of a workspace: one folder of Parquet files and a ledger each. A folder is there whole or not at all. */
export class KeptImports {
  private constructor(private readonly root: string) {}

  /** Opens the folder of imports and clears away what a crash may have left half-done. */
  static async open(root: string): Promise<KeptImports> {
    await mkdir(root, { recursive: true });
    for (const name of await readdir(root))
      if (name.startsWith(unfinished)) await rm(join(root, name), { recursive: true });
    return new KeptImports(root);
  }

  folder(id: string): string {
    return join(this.root, id);
  }

  /** Where an import is written before it is kept. */
  draft(id: string): string {
    return join(this.root, `${unfinished}${id}`);
  }

  async ledgers(): Promise<KeptLedger[]> {
    const ids = (await readdir(this.root)).filter((name) => !name.startsWith('.')).sort();
    return Promise.all(
      ids.map(async (id) => keptLedger.parse(JSON.parse(await readFile(join(this.folder(id), ledgerFile), 'utf8')))),
    );
  }

  /** Renaming the folder is the moment at which an import is kept. */
  async keep(ledger: KeptLedger): Promise<void> {
    await writeFile(join(this.draft(ledger.id), ledgerFile), JSON.stringify(ledger, null, 2));
    await rename(this.draft(ledger.id), this.folder(ledger.id));
  }

  /** Notes that an import's words were counted anew. */
  async update(ledger: KeptLedger): Promise<void> {
    const file = join(this.folder(ledger.id), ledgerFile);
    await writeFile(`${file}.new`, JSON.stringify(ledger, null, 2));
    await rename(`${file}.new`, file);
  }

  async discard(id: string): Promise<void> {
    await rm(this.draft(id), { recursive: true, force: true });
  }

  /** @throws Refusal 404 where there is no such import. */
  async remove(id: string): Promise<void> {
    const known = (await this.ledgers()).some((ledger) => ledger.id === id);
    if (!known) throw new Refusal(`There is no import “${id}”.`, 404);
    await rename(this.folder(id), this.draft(id));
    await this.discard(id);
  }
}

/** A ledger without what only a recount needs to know. */
export function publicLedger({ textStamp: _, hitStamp: __, ...ledger }: KeptLedger): Ledger {
  return ledger;
}
