import {
  type Codebook,
  type CodebookShelf,
  codebookSchema,
  Refusal,
  type ShelvedCodebook,
  type ThemePreview,
} from '@groundswell/contract';

/** The codebook that is there from the beginning; as YAML it is its title. */
export const memoryCodebook: Codebook = {
  ...{ id: 'small', title: 'Small', description: 'For tests.', version: 1, source: 'Invented.' },
  themes: [
    {
      ...{ id: 'hope', label: 'Hope', description: 'Looking forward.', colour: 'gold' },
      ...{ patterns: ['hope*'], except: [], negated: [], matchesNegated: [] },
      ...{ matches: ['We hope.', 'Hopeful.'], mustNotMatch: ['No.', 'Yes.'] },
    },
  ],
};

/** One codebook and what is saved beside it, for tests of what stands on a workspace; `changed` hears of every saving. */
export function createMemoryShelf(changed: () => void, asked: string[]): CodebookShelf {
  let saved: Codebook[] = [memoryCodebook];
  const told = (codebook: Codebook): ShelvedCodebook => ({
    codebook,
    builtIn: codebook.id === memoryCodebook.id,
    edited: codebook.id === memoryCodebook.id && codebook.version > 1,
    versions: saved
      .filter(({ id }) => id === codebook.id)
      .map(({ version }) => ({ version, savedAt: null, note: null, builtIn: version === 1 }))
      .reverse(),
    counted: codebook.version,
  });
  const newest = (id: string): Codebook => {
    const found = saved.findLast((one) => one.id === id);
    if (!found) throw new Refusal(`There is no codebook called “${id}”.`, 404);
    return found;
  };
  const keep = (codebook: Codebook): ShelvedCodebook => {
    saved = [...saved, codebook];
    changed();
    return told(codebook);
  };
  return {
    list: async () => ({
      codebooks: [...new Set(saved.map(({ id }) => id))].map((id) => told(newest(id))),
      counting: null,
    }),
    async version(id, version) {
      const found = saved.find((one) => one.id === id && one.version === version);
      if (!found) throw new Refusal(`The codebook “${id}” has no version ${version}.`, 404);
      return found;
    },
    async save(codebook, { base }) {
      const { data } = codebookSchema.safeParse(codebook);
      if (!data) throw new Refusal('There is a fault in the codebook; nothing was saved.', 422);
      const before = saved.findLast(({ id }) => id === data.id)?.version ?? null;
      if (before !== base) throw new Refusal('Somebody saved another version in the meantime.', 409);
      return keep({ ...data, version: (before ?? 0) + 1 });
    },
    copy: async (id, to) => keep({ ...newest(id), ...to, version: 1 }),
    putBack: async (id) => keep({ ...memoryCodebook, version: newest(id).version + 1 }),
    async remove(id) {
      if (id === memoryCodebook.id) throw new Refusal('It can be put back, not removed.', 409);
      newest(id);
      saved = saved.filter((one) => one.id !== id);
      changed();
    },
    toYaml: async (id) => newest(id).title,
    async fromYaml(yaml, note) {
      asked.push(`yaml ${yaml} ${note}`);
      if (yaml.includes('fault')) throw new Refusal('There is a fault in the codebook; nothing was saved.', 422);
      return keep({ ...memoryCodebook, id: 'from-yaml', title: yaml });
    },
    async preview(question, { codebook, theme, draft, seed }) {
      asked.push(`preview ${codebook} ${theme} ${draft.patterns.join(', ')} ${seed} ${question.team ?? ''}`);
      return { ...nothingFound, hidden: question.view === 'executive' };
    },
    async counted() {},
  };
}

const none = { people: 0, posts: 0, quotes: [] };
const nothingFound: ThemePreview = {
  ...{ posts: 0, looked: 0, saved: null, draft: { people: 0, posts: 0, negated: 0 } },
  ...{ caught: none, lost: none, kept: none, faults: [], hidden: false },
};
