import {
  anyone,
  asked,
  askedAfterToBe,
  askers,
  askersOf,
  askingPairs,
  auxiliaries,
  greetings,
  knows,
  openers,
  toBe,
} from './languages/english-questions.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a post asks: it has a question mark outside quotation marks, or a question opens it ("how do I …", "does
 * anyone …"). A question word alone is not enough: "When I …", "What a great day", "Which is why …" tell.
 */
export function asksQuestion(own: string, tokens: Token[]): boolean {
  if (own.includes('?') && own.replace(quoted, '').includes('?')) return true;
  let first = 0;
  while (first < tokens.length && greetings.has(tokens[first]!.lower)) first += 1;
  const clause = firstClause(tokens, first);
  return clause.length > 1 && (opensWithAsker(clause) || opensWithVerb(clause) || asksAnyone(clause));
}

const quoted = /"[^"\n]*"|\u201c[^\u201d\n]*\u201d/g;

function firstClause(tokens: Token[], first: number): string[] {
  const clause: string[] = [];
  for (let place = first; place < tokens.length; place += 1) {
    if (place > first && tokens[place]!.breakBefore) break;
    clause.push(tokens[place]!.lower);
  }
  return clause;
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
