import {
  anyone,
  asked,
  askedAfterToBe,
  askers,
  askersOf,
  askingPairs,
  auxiliaries,
  knows,
  openers,
  toBe,
} from './english-questions.ts';

/** Whether the words of a first clause ask in English; there are at least two. */
export function englishAsks(clause: string[]): boolean {
  return opensWithAsker(clause) || opensWithVerb(clause) || asksAnyone(clause);
}

/** How far behind "which" its verb may stand: "which of the new tools do you use". */
const reach = 6;

function opensWithAsker(clause: string[]): boolean {
  const [first, second] = clause as [string, string];
  if (askingPairs.has(`${first}-${second}`)) return true;
  if (askers.has(first) && auxiliaries.has(second)) return !saysWhatIs(clause);
  if (!askersOf.has(first)) return false;
  const verb = clause.slice(2, reach).findIndex((word) => auxiliaries.has(word)) + 2;
  return verb >= 2 && asked.has(clause[verb + 1] ?? '') && !clause.slice(1, verb).some((word) => asked.has(word));
}

/** "What is needed is trust": a second "is" answers the first. */
function saysWhatIs(clause: string[]): boolean {
  return clause[0] === 'what' && toBe.has(clause[1]!) && clause.slice(2).some((word) => toBe.has(word));
}

function opensWithVerb(clause: string[]): boolean {
  const [first, second] = clause as [string, string];
  if (!openers.has(first)) return false;
  if (first === 'should' && second === 'you') return false;
  return asked.has(second) || (toBe.has(first) && askedAfterToBe.has(second));
}

function asksAnyone(clause: string[]): boolean {
  return anyone.has(clause[0]!) && knows.has(clause[1]!);
}
