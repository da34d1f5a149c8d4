import type { FilterOptions, Headlines, SummaryReport } from '@groundswell/contract';
import { figureOf, formatFigure, isTotalHidden, summarySentence } from '@groundswell/words';
import { type Asked, answerTo } from './summary-answers.ts';

/** The sentence that the answers of the Summary page come to; what is over is told in the past tense. */
export function sentenceOf(answers: Asked, { asOf }: Pick<FilterOptions, 'asOf'>): string {
  const people = answerTo(answers, 'contributors');
  const waiting = answerTo(answers, 'time-to-first-answer');
  const { to } = people.scope;
  return summarySentence({
    people: figureOf(people, 'contributors'),
    posts: figureOf(people, 'posts'),
    waiting: figureOf(waiting, 'median_hours'),
    peopleChange: people.change,
    waitingChange: waiting.change,
    basis: people.compared?.basis ?? null,
    current: !to || !asOf || to >= asOf,
    hidden: isTotalHidden(people, 'contributors'),
    say: formatFigure,
  });
}

/** What changed beyond what is usual, or that nothing did, and how that was judged. */
export function factsOf({ headlines, weeks, method }: Headlines): Pick<SummaryReport, 'facts' | 'factsRestOn'> {
  const nothing = { bold: 'Nothing here moved beyond what is usual.', rest: '', tone: 'neutral' as const };
  const facts = headlines.map(({ claim, grounds, tone }) => ({ bold: claim, rest: `: ${grounds}`, tone }));
  return { facts: facts.length === 0 && weeks ? [nothing] : facts, factsRestOn: method };
}
