import { type Identity, type MadeDecision, type People, Refusal } from '@groundswell/contract';

const identity = (key: string, name: string): Identity => {
  const [source = '', community = null, id = ''] = key.split('/');
  return { key, source, community, id, name, handle: null, email: null, team: null, posts: 3, loaded: true };
};

/** Two identities of one name, for tests of what stands on a workspace; `changed` hears of every decision. */
export function createMemoryPeople(changed: () => void): People {
  const known = [identity('lines/a/1', 'Teal Newt'), identity('records/b/2', 'Teal Newt')] as const;
  const [a, b] = known;
  let made: MadeDecision[] = [];
  let count = 0;
  return {
    async suggestions() {
      const evidence = ['Same name: “Teal Newt”.'];
      const suggestions = made.length > 0 ? [] : [{ a, b, evidence, confidence: 'likely' as const }];
      const people = made.some(({ decision }) => decision === 'same') ? 1 : 2;
      return { suggestions, total: suggestions.length, identities: 2, people };
    },
    decisions: async () => made.toReversed(),
    async decide(decisions) {
      const find = (key: string) => {
        const found = known.find((one) => one.key === key);
        if (!found) throw new Refusal(`There is no identity "${key}".`, 404);
        return found;
      };
      const decidedAt = '2024-01-05T09:30:00.000Z';
      const news = decisions.map((one) => ({ a: find(one.a), b: find(one.b), decision: one.decision, decidedAt }));
      made = [...made, ...news.map((one) => ({ id: `${++count}`, ...one }))];
      changed();
    },
    async undo(id) {
      if (!made.some((one) => one.id === id)) throw new Refusal(`There is no decision "${id}".`, 404);
      made = made.filter((one) => one.id !== id);
      changed();
    },
  };
}
