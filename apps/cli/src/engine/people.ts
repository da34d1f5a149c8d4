import { type People, Refusal } from '@groundswell/contract';
import {
  identityFinder,
  knownIdentities,
  lostIdentity,
  publicIdentity,
  type Query,
  suggestMerges,
} from '@groundswell/metrics';
import type { IdentityDecisions } from '@groundswell/workspace';
import { checkDecisions } from './check-decisions.ts';

/** As many as a person can go through at a time; the next ones come when these are decided. Ours. */
const mostSuggestions = 200;

interface PeopleTools {
  query: Query;
  decisions: IdentityDecisions;
  /** Runs a change after those before it. */
  exclusively<T>(change: () => Promise<T>): Promise<T>;
  bringUpToDate(): Promise<void>;
}

/** What is suggested and was decided about who is one person. A decision is kept only where the warehouse can follow it. */
export function peopleOf({ query, decisions, exclusively, bringUpToDate }: PeopleTools): People {
  const follow = (change: () => Promise<void>) =>
    exclusively(async () => {
      const before = await decisions.list();
      await change();
      try {
        await bringUpToDate();
      } catch (cause) {
        await decisions.restore(before);
        throw cause;
      }
    });
  return {
    async suggestions() {
      const identities = await knownIdentities(query);
      const all = suggestMerges(identities, await decisions.list());
      const people = identities.filter(({ bot }) => !bot);
      return {
        suggestions: all.slice(0, mostSuggestions),
        total: all.length,
        identities: people.length,
        people: new Set(people.map(({ member }) => member)).size,
      };
    },
    async decisions() {
      const find = identityFinder(await knownIdentities(query));
      const named = (key: string) => {
        const known = find(key);
        return known ? publicIdentity(known) : lostIdentity(key);
      };
      return (await decisions.list()).reverse().map(({ a, b, ...one }) => ({ ...one, a: named(a), b: named(b) }));
    },
    decide: (asked) =>
      follow(async () => {
        const checked = checkDecisions(asked, await knownIdentities(query), await decisions.list());
        await decisions.add(checked, new Date().toISOString());
      }),
    undo: (id) =>
      follow(async () => {
        if (!(await decisions.remove(id))) throw new Refusal(`There is no decision “${id}”.`, 404);
      }),
  };
}
