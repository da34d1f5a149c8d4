import { english } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a post asks: it has a question mark outside quotation marks, or a question opens it ("how do I …", "does
 * anyone …"). A question word alone is not enough: "When I …", "What a great day", "Which is why …" tell.
 */
export function asksQuestion(own: string, tokens: Token[], language: Language = english): boolean {
  if (mark.test(own) && mark.test(own.replace(quoted, ''))) return true;
  let first = 0;
  while (first < tokens.length && language.greetings.has(tokens[first]!.lower)) first += 1;
  const clause = firstClause(tokens, first);
  return clause.length > 1 && language.asks(clause);
}

/** Also as Chinese and Japanese, and as Arabic write it. */
const mark = /[?\uff1f\u061f]/;
const quoted = /"[^"\n]*"|\u201c[^\u201d\n]*\u201d|\u201e[^\u201c\n]*\u201c|\u00ab[^\u00bb\n]*\u00bb/g;

function firstClause(tokens: Token[], first: number): string[] {
  const clause: string[] = [];
  for (let place = first; place < tokens.length; place += 1) {
    if (place > first && tokens[place]!.breakBefore) break;
    clause.push(tokens[place]!.lower);
  }
  return clause;
}
