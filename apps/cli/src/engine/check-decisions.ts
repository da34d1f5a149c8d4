import { type MergeDecision, Refusal } from '@groundswell/contract';
import { identityFinder, type KnownIdentity } from '@groundswell/metrics';
import { DisjointSets } from '@groundswell/warehouse';

/**
 * The decisions with the keys of identities that are loaded.
 * @throws Refusal where one names nobody, a bot or one identity twice, or where one contradicts another or a rule.
 */
export function checkDecisions(
  asked: MergeDecision[],
  identities: KnownIdentity[],
  made: MergeDecision[],
): MergeDecision[] {
  const find = identityFinder(identities);
  const checked = asked.map(({ a, b, decision }) => {
    const [one, other] = [person(a, find(a)), person(b, find(b))];
    if (one.key === other.key) throw new Refusal(`${sayIdentity(one)} is named twice.`, 422);
    if (decision === 'different' && one.certain === other.certain)
      throw new Refusal(`${sayPair(one, other)} ${byRule}`, 409);
    return { a: one.key, b: other.key, decision };
  });
  const news = new Set(checked.map(pairOf));
  const kept = made.filter((one) => !news.has(pairOf(one)));
  const before = joined(identities, made);
  const after = joined(identities, [...kept, ...checked]);
  for (const one of [...kept, ...checked]) {
    if (one.decision === 'same' || !after.areOne(one.a, one.b)) continue;
    // What a rule joined after somebody had refused it stands, and is nobody's contradiction.
    if (!news.has(pairOf(one)) && before.areOne(one.a, one.b)) continue;
    const [a, b] = [find(one.a), find(one.b)];
    if (a && b)
      throw new Refusal(
        `${sayPair(a, b)} would be both one person and two. Take the earlier decision back first.`,
        409,
      );
  }
  return checked;
}

const byRule = 'are one person by the address of their accounts or by the roster; that cannot be refused.';

function person(key: string, found: KnownIdentity | undefined): KnownIdentity {
  if (!found)
    throw new Refusal(`There is no identity “${key}”. See groundswell people for those that may be merged.`, 404);
  if (found.bot) throw new Refusal(`${sayIdentity(found)} is a bot, and no person.`, 422);
  return found;
}

/** Who is one person by the rules and by these decisions. */
function joined(identities: KnownIdentity[], decisions: MergeDecision[]): DisjointSets<string> {
  const sets = new DisjointSets<string>();
  const first = new Map<number, string>();
  for (const { certain, key } of identities) {
    const known = first.get(certain);
    if (known === undefined) first.set(certain, key);
    else sets.join(known, key);
  }
  for (const { a, b, decision } of decisions) if (decision === 'same') sets.join(a, b);
  return sets;
}

const pairOf = ({ a, b }: MergeDecision): string => [a, b].sort().join('\n');
const sayIdentity = ({ name, source }: KnownIdentity): string => `${name} (${source})`;
const sayPair = (one: KnownIdentity, other: KnownIdentity): string => `${sayIdentity(one)} and ${sayIdentity(other)}`;
