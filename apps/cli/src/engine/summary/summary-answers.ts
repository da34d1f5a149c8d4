import type { Answer, FilterOptions, Groundswell, Question } from '@groundswell/contract';
import { cards, coveredBy, defaultPeriod } from '@groundswell/words';

/** The answers that the summary is made from, by metric. */
export type Asked = Map<string, Answer>;

/** What is asked of themes is never narrowed to one: that would empty the list of the others. */
const everyTheme = { theme: undefined, with: undefined, about: undefined };

/** The question that the Summary page asks: the last six months, unless the asker says a period. */
export function withUsualPeriod(question: Question, options: FilterOptions): Question {
  const usual = defaultPeriod(coveredBy(options, question));
  return usual === null ? question : { ...question, from: question.from ?? usual.from, to: question.to ?? usual.to };
}

/** Asks everything that the summary shows. */
export async function askSummary(
  question: Question,
  answer: Groundswell['answer'],
  signal?: AbortSignal,
): Promise<Asked> {
  const metrics = [...cards.map(({ metric }) => metric), 'channels'];
  const answers = [
    ...metrics.map((metric) => answer(metric, question, signal)),
    answer('themes', { ...question, ...everyTheme }, signal),
  ];
  return new Map((await Promise.all(answers)).map((one) => [one.metric, one]));
}

/** The answer of a metric that was asked. */
export function answerTo(answers: Asked, metric: string): Answer {
  const found = answers.get(metric);
  if (!found) throw new Error(`The summary did not ask ${metric}.`);
  return found;
}
