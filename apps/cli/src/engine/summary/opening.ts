import type { Answer, SummaryFact } from '@groundswell/contract';
import { cards, figureOf, findings, formatFigure, isTotalHidden, summarySentence } from '@groundswell/words';
import { type Asked, answerTo } from './summary-answers.ts';

/** What the summary opens with. */
export interface Opening {
  sentence: string;
  facts: SummaryFact[];
}

/** The sentence and the facts that the answers of the Summary page come to; `isCurrent` says whether the period reaches the last covered day. */
export function openingOf(answers: Asked, isCurrent: boolean): Opening {
  const people = answerTo(answers, 'contributors');
  const waiting = answers.get('time-to-first-answer');
  const judged = cards.map(({ metric, title, unit, column }) => ({
    ...{ title, unit },
    change: changeOf(answers.get(metric), column),
  }));
  return {
    sentence: summarySentence({
      people: figureOf(people, 'contributors'),
      posts: figureOf(people, 'posts'),
      waiting: figureOf(waiting, 'median_hours'),
      peopleChange: people.change,
      waitingChange: waiting?.change ?? null,
      basis: people.compared?.basis ?? null,
      current: isCurrent,
      hidden: isTotalHidden(people, 'contributors'),
      say: formatFigure,
    }),
    // The first card's figure is what the sentence says already.
    facts: findings(judged.slice(1), answers.get('themes'), answers.get('channels'), formatFigure),
  };
}

/** How a column moved, where it is the one that its metric judges. */
export function changeOf(answer: Answer | undefined, column: string): Answer['change'] {
  return answer?.change?.column === column ? answer.change : null;
}
