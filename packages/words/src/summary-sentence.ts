import type { Change } from '@groundswell/contract';

/** What the summary's sentence is made from. */
export interface SummaryFacts {
  /** How many people posted; null where it is not known or hidden from the reader. */
  people: number | null;
  posts: number | null;
  /** Median hours until a colleague answers; null where fewer than half are ever answered, or nobody asked. */
  waiting: number | null;
  peopleChange: Change | null;
  waitingChange: Change | null;
  basis: 'previous' | 'year' | null;
  /** Whether the period reaches the last covered day: what is over is told in the past tense. */
  current: boolean;
  /** Whether the number of people is too small for this reader. */
  hidden: boolean;
  /** A figure with its unit, as it stands on the card. */
  say: (value: number, unit: string) => string;
}

/** The sentence that answers "Is this doing anything?", and claims no more than the figures hold. */
export function summarySentence(facts: SummaryFacts): string {
  if (facts.hidden) return 'Too few people posted in this period to show them.';
  if (!facts.posts) return 'Nobody posted in this period.';
  if (!facts.people) return `There are ${facts.say(facts.posts, 'posts')}, but the source does not say by whom.`;
  const people = peopleClause(facts);
  if (people === null) return plainSentence(facts);
  const waiting = waitingClause(facts);
  return waiting === null
    ? `${people.words}.`
    : `${people.words}, ${joint(people.good, waiting.good)} ${waiting.words}.`;
}

/** One half of the sentence; `good` is 1 for better, -1 for worse, 0 for neither. */
interface Clause {
  words: string;
  good: -1 | 0 | 1;
}

function plainSentence(facts: SummaryFacts): string {
  const { people, peopleChange, waiting, say } = facts;
  const posted = `${say(people ?? 0, 'people')} posted`;
  if (peopleChange?.before != null) {
    const then = before({ ...facts, current: false });
    return `${posted}, ${say(peopleChange.before, '')} ${then}; too little is known to call it a change.`;
  }
  return waiting === null
    ? `${posted}.`
    : `${posted}, and a post typically waited ${say(waiting, 'hours')} for a colleague.`;
}

function peopleClause(facts: SummaryFacts): Clause | null {
  const { peopleChange: change, current } = facts;
  if (!change || change.difference === null || change.verdict === 'not known') return null;
  const post = current ? 'post' : 'posted';
  if (change.verdict === 'about the same')
    return { words: `About as many people ${post} as ${before(facts)}`, good: 0 };
  const more = change.difference > 0;
  return { words: `${more ? 'More' : 'Fewer'} people ${post} than ${before(facts)}`, good: more ? 1 : -1 };
}

function waitingClause({ waitingChange: change, current }: SummaryFacts): Clause | null {
  if (!change || change.now === null || change.before === null || change.verdict === 'not known') return null;
  // Every post that opens a thread waits here, whether it asks something or not.
  const waits = `a post ${current ? 'waits' : 'waited'}`;
  if (change.verdict === 'about the same') return { words: `${waits} about as long for a colleague`, good: 0 };
  return change.now < change.before
    ? { words: `${waits} ${shorter(change.now / change.before)} for a colleague`, good: 1 }
    : { words: `${waits} ${longer(change.now / change.before)} for a colleague`, good: -1 };
}

// Between 0.45 and 0.55 a reader says "half", between 1.8 and 2.2 "twice": ours.
function shorter(ratio: number): string {
  if (ratio < 0.45) return 'less than half as long';
  return ratio <= 0.55 ? 'half as long' : 'less long';
}

function longer(ratio: number): string {
  if (ratio > 2.2) return 'more than twice as long';
  return ratio >= 1.8 ? 'twice as long' : 'longer';
}

function before({ basis, current }: SummaryFacts): string {
  if (basis === 'year') return current ? 'a year ago' : 'a year before';
  return 'in the period before';
}

function joint(one: number, other: number): 'and' | 'but' {
  return one * other < 0 || (one === 0 && other < 0) ? 'but' : 'and';
}
