import type { AskedQuestion } from './find-chats.ts';

/** When a labelled answer was given, and to what. */
interface Taught {
  time: number;
  question: string;
}

/** Seconds around a post in which labelled answers tell what is being answered: people write a minute at an answer. Ours. */
const width = 90;
/** Seconds that an answer takes where no label tells: reading and writing. Ours. */
const usualLag = 60;
/** Answers' worth of weight that the plain window between two questions has beside the labelled ones. Ours. */
const windowWeight = 0.5;
/** So that nothing is impossible. */
const least = 1e-3;

/**
 * How much a question is being answered at a moment, beside the others: by the labelled answers around it, so that it goes
 * on being answered after the next one is out, and by the window between the two. `own` is 1 for a labelled answer to that question
 * itself, which is not to be its own witness.
 */
export function rateByTime(
  questions: AskedQuestion[],
  taught: Taught[],
  { to }: { to: number },
): (question: string, time: number, own?: number) => number {
  const lag = lagOf(questions, taught);
  const times = new Map<string, number[]>();
  for (const { question, time } of taught) times.set(question, [...(times.get(question) ?? []), time]);
  const windows = new Map(
    questions.map(({ question, time }, place) => {
      const next = questions[place + 1];
      return [question, { begins: time + lag / 2, ends: next ? next.time + lag : to }];
    }),
  );
  return (question, time, own = 0) => {
    const near = (times.get(question) ?? []).reduce((sum, one) => sum + kernel(time - one), -own);
    const { begins, ends } = windows.get(question)!;
    return near + windowWeight * rises((time - begins) / (lag / 4)) * rises((ends - time) / (lag / 2)) + least;
  };
}

const kernel = (seconds: number): number => Math.exp(-((seconds / width) ** 2) / 2);
const rises = (x: number): number => 1 / (1 + Math.exp(-x));

/** Half of the labelled answers came within so many seconds of their question. */
function lagOf(questions: AskedQuestion[], taught: Taught[]): number {
  const asked = new Map(questions.map(({ question, time }) => [question, time]));
  const lags = taught.map(({ question, time }) => time - asked.get(question)!).filter((lag) => lag > 0);
  if (lags.length < 5) return usualLag;
  return lags.sort((a, b) => a - b)[Math.floor(lags.length / 2)]!;
}
