import type { MergeSuggestion } from '@groundswell/contract';
import type { Clue } from './identity-clues.ts';
import type { KnownIdentity } from './known-identities.ts';

const named = { 'full name': 'name', name: 'name', handle: 'handle', address: 'address' };
const levels = ['strong', 'likely', 'possible'] as const;

/** What speaks for two identities being one person, in sentences, and how surely it does. */
export function saySimilarity(
  one: KnownIdentity,
  other: KnownIdentity,
  clues: [Clue, Clue][],
): Pick<MergeSuggestion, 'evidence' | 'confidence'> {
  const [hasName, hasAddress] = has(clues, 'name', 'address');
  // That a handle is like a name, or an address like an address, says nothing more where both are the same anyway.
  const more = ([mine, theirs]: [Clue, Clue]) =>
    !(hasName && (isName(mine) || isName(theirs))) &&
    !(hasAddress && mine.from === 'address' && theirs.from === 'address');
  const telling = clues.filter((pair) => pair[0].kind !== 'handle' || more(pair));
  const against = differentAddresses(one, other);
  const level = sureness(telling) + (against ? 1 : 0);
  const evidence = [...new Set(telling.map(([mine, theirs]) => say(mine, theirs)))];
  return { evidence: against ? [...evidence, against] : evidence, confidence: levels[level] ?? 'possible' };
}

function sureness(clues: [Clue, Clue][]): number {
  const [hasName, hasAddress, hasHandle] = has(clues, 'name', 'address', 'handle');
  if (hasAddress || (hasName && hasHandle)) return 0;
  return hasName || clues.some((pair) => pair.every(({ from }) => from === 'handle') && isSame(...pair)) ? 1 : 2;
}

const has = (clues: [Clue, Clue][], ...kinds: Clue['kind'][]): boolean[] =>
  kinds.map((kind) => clues.some(([mine]) => mine.kind === kind));

const isName = ({ from }: Clue): boolean => from === 'name' || from === 'full name';

function say(mine: Clue, theirs: Clue): string {
  if (mine.kind === 'address') {
    if (isSame(mine, theirs)) return `Same address: ${mine.text}.`;
    const [hidden, plain] = mine.text.includes('@') ? [theirs, mine] : [mine, theirs];
    return `“${hidden.text}” is the address ${plain.text}, written so that robots do not find it.`;
  }
  if (mine.from === theirs.from && isSame(mine, theirs)) return `Same ${named[mine.from]}: “${mine.text}”.`;
  return `The ${named[mine.from]} “${mine.text}” is like the ${named[theirs.from]} “${theirs.text}”.`;
}

const isSame = (mine: Clue, theirs: Clue): boolean => mine.text.toLowerCase() === theirs.text.toLowerCase();

/** Two addresses of one organisation are usually two people with one name. */
function differentAddresses(one: KnownIdentity, other: KnownIdentity): string | null {
  const [mine, theirs] = [one, other].map(({ email }) => email?.toLowerCase().split('@') ?? []);
  const [local, domain] = mine ?? [];
  if (!domain || domain !== theirs?.[1] || local === theirs[0]) return null;
  return `But both have an address at ${domain}, and these differ.`;
}
