import {
  type Codebook,
  type CodebookShelf,
  type PreviewAsked,
  type Question,
  Refusal,
  type ShelvedCodebook,
  type ThemePreview,
} from '@groundswell/contract';
import { checkCodebookAndSentences, codebookToYaml, readYaml } from '@groundswell/text';
import type { Saving, Shelf } from './shelf.ts';
import type { ThemeCounting } from './theme-counting.ts';

interface ShelfTools {
  shelf: Shelf;
  counting: ThemeCounting;
  /** The codebooks that figures are counted with now. */
  counted(): Codebook[];
  preview(question: Question, asked: PreviewAsked, saved: Codebook | null, signal?: AbortSignal): Promise<ThemePreview>;
}

/** What people can do with codebooks. Whatever is saved is there at once, and counted in the background. */
export function codebookShelf({ shelf, counting, counted, preview }: ShelfTools): CodebookShelf {
  const told = (id: string): ShelvedCodebook => ({
    ...shelf.told(id),
    counted: counted().find((one) => one.id === id)?.version ?? null,
  });
  const recount = () => {
    const news = shelf.newest().filter((one) => one.version !== counted().find(({ id }) => id === one.id)?.version);
    counting.start(news);
  };
  async function save(saving: Saving): Promise<ShelvedCodebook> {
    const before = shelf.has(saving.codebook.id) ? shelf.find(saving.codebook.id).version : null;
    await shelf.save(saving);
    if (shelf.find(saving.codebook.id).version !== before) recount();
    return told(saving.codebook.id);
  }
  return {
    list: async () => ({ codebooks: shelf.newest().map(({ id }) => told(id)), counting: counting.status }),
    version: async (id, version) => shelf.find(id, version),
    save: async (written, { base, note }) => save({ codebook: checked(written), base, note }),
    async copy(id, to) {
      const original = shelf.find(id);
      const codebook = checked({ ...original, ...to, version: 1 });
      const note = `A copy of version ${original.version} of “${original.title}”`;
      return save({ codebook, base: null, note });
    },
    async putBack(id) {
      const codebook = shelf.brought(id);
      return save({ codebook, base: shelf.find(id).version, note: 'As it came with Groundswell', builtIn: true });
    },
    async remove(id) {
      await shelf.remove(id);
      recount();
    },
    toYaml: async (id, version) => codebookToYaml(shelf.find(id, version)),
    async fromYaml(yaml, note) {
      const codebook = checked(written(yaml));
      const base = shelf.has(codebook.id) ? shelf.find(codebook.id).version : null;
      return save({ codebook, base, note });
    },
    preview: async (question, asked, signal) =>
      preview(question, asked, shelf.has(asked.codebook) ? shelf.find(asked.codebook) : null, signal),
    counted: (progress) => counting.ended(progress),
  };
}

/** @throws Refusal 422 with every fault, a line each. */
function checked(written: unknown): Codebook {
  const { codebook, faults } = checkCodebookAndSentences(written);
  if (codebook) return codebook;
  const many = faults.length === 1 ? 'is a fault' : `are ${faults.length} faults`;
  throw new Refusal([`There ${many} in the codebook; nothing was saved.`, ...faults].join('\n'), 422);
}

function written(yaml: string): unknown {
  try {
    return readYaml(yaml);
  } catch (cause) {
    throw new Refusal(`The file ${cause instanceof Error ? cause.message : String(cause)}`, 422, { cause });
  }
}
