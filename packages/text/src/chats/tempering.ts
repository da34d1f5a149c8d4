import type { AskedQuestion } from './find-chats.ts';
import type { TaughtPost } from './time-and-words.ts';
import type { rateByTime } from './time-rates.ts';
import type { Likeness } from './word-likeness.ts';

/** What naive Bayes makes of words is taken to so many parts, where nothing else is known: words come together. Ours; tuned on invented chats. */
const usualTempering = 0.75;
/** What may be found. */
const temperings = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/**
 * How much the likelihood must gain to go a factor of e away from the usual, squared. Ours; tuned on invented chats: with 0.5 it stayed
 * too near to the usual in chats that speak in phrases, and was 3 to 6 points too sure there.
 */
const reluctance = 0.03;
/** What is found is taken to so many parts: unlabelled posts teach one another their mistakes too. Ours; tuned on invented chats. */
const amongThemselves = 0.77;
/** What words are taken to before it is found. */
export const firstTempering = amongThemselves * usualTempering;

/**
 * To how many parts words are to be believed in this chat: so that its labelled posts, each looked at as if it carried no label and
 * had taught nothing, are likeliest where they belong. In one chat people use a word for a word, in another whole phrases.
 */
export function temperingBy(
  questions: AskedQuestion[],
  taught: TaughtPost[],
  rates: ReturnType<typeof rateByTime>,
): (likeness: Likeness) => number {
  const judged = taught.flatMap(({ question, time, terms }) => {
    const open = questions.filter((one) => one.time <= time);
    if (open.length < 2 || !open.some((one) => one.question === question)) return [];
    const choices = open.map((one) => {
      const own = one.question === question ? 1 : 0;
      return { question: one.question, own, share: Math.log(rates(one.question, time, own)) };
    });
    return [{ terms, choices }];
  });
  return (likeness) => {
    const weighed = judged.map(({ terms, choices }) =>
      choices.map((one) => ({ ...one, like: likeness(one.question, terms, one.own) })),
    );
    const scored = temperings.map((tempering) => {
      const away = Math.log(tempering / usualTempering);
      return { tempering, score: likelihood(weighed, tempering) - reluctance * away * away };
    });
    return amongThemselves * scored.reduce((best, one) => (one.score > best.score ? one : best)).tempering;
  };
}

function likelihood(weighed: { own: number; share: number; like: number }[][], tempering: number): number {
  let sum = 0;
  for (const one of weighed) {
    const weights = one.map(({ share, like }) => share + tempering * like);
    const highest = Math.max(...weights);
    const all = weights.reduce((total, weight) => total + Math.exp(weight - highest), 0);
    sum += weights[one.findIndex(({ own }) => own === 1)]! - highest - Math.log(all);
  }
  return sum;
}
