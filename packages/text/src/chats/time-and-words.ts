import type { FoundChat } from './find-chats.ts';
import type { ChatPost } from './place-posts.ts';
import { firstTempering, temperingBy } from './tempering.ts';
import { rateByTime } from './time-rates.ts';
import { likenessAmong, type TaughtWords } from './word-likeness.ts';

/** A post whose question is known. */
export interface TaughtPost extends ChatPost {
  question: string;
}

/** How likely a post belongs to each question, and (null) to none. */
export type Chances = Map<string | null, number>;

/** Rounds in which unlabelled posts teach one another; further ones change next to nothing. Ours; tuned on invented chats. */
const rounds = 4;
/** The share of unlabelled posts that are chatter before anything is known of them. Ours; tuned on invented chats. */
const usualChatter = 0.3;

/**
 * The chances of posts without a label, by when they were written and by their words: learnt from those that carry a
 * label and, round by round, from one another (naive Bayes with expectation–maximisation: Nigam et al. 2000).
 */
export function timeAndWords(
  chat: FoundChat,
  posts: ChatPost[],
  { taught, untold }: { taught: TaughtPost[]; untold: ChatPost[] },
): Map<number, Chances> {
  const told: TaughtWords[] = taught.map(({ question, terms }) => ({ question, terms, weight: 1 }));
  const rates = rateByTime(chat.questions, taught, chat);
  const learn = likenessAmong(posts);
  const shares = untold.map(({ time }) => sharesByTime(chat, time, rates));
  const tempered = temperingBy(chat.questions, taught, rates);
  let chances = new Map<number, Chances>();
  for (let round = 0; round <= rounds; round += 1) {
    const likeness = learn([...told, ...thought(untold, chances)]);
    const tempering = round < rounds ? firstTempering : tempered(likeness);
    const chatter = chatterShare(chances);
    const before = chances;
    chances = new Map(
      untold.map(({ post, terms }, place) => {
        const like = (question: string | null) =>
          tempering * likeness(question, terms, before.get(post)?.get(question) ?? 0);
        return [post, shared([...shares[place]!, [null, chatter] as const], chatter, like)];
      }),
    );
  }
  return chances;
}

/** What the posts taught one another in the round before. */
const thought = (untold: ChatPost[], chances: Map<number, Chances>): TaughtWords[] =>
  untold.flatMap(({ post, terms }) =>
    [...(chances.get(post) ?? [])].map(([question, weight]) => ({ question, terms, weight })),
  );

/** The share of each question that is out in what is answered at the moment; none before the first is out. */
function sharesByTime({ questions }: FoundChat, time: number, rates: ReturnType<typeof rateByTime>) {
  const open = questions.filter((question) => question.time <= time);
  const rated = open.map(({ question }) => [question, rates(question, time)] as const);
  const sum = rated.reduce((total, [, rate]) => total + rate, 0);
  return rated.map(([question, rate]) => [question, rate / sum] as const);
}

function chatterShare(chances: Map<number, Chances>): number {
  const chatter = [...chances.values()].reduce((total, one) => total + one.get(null)!, 0);
  return (chatter + usualChatter * steady) / (chances.size + steady);
}

/** Posts' worth of the usual share in what the share of chatter is thought to be. Ours. */
const steady = 20;

/** Chances out of shares by time, the share of chatter (the entry null), and the likeness of words. */
function shared(
  shares: (readonly [string | null, number])[],
  chatter: number,
  like: (question: string | null) => number,
): Chances {
  const weights = shares.map(
    ([question, share]) =>
      [question, Math.log(question === null ? share : share * (1 - chatter)) + like(question)] as const,
  );
  const highest = Math.max(...weights.map(([, weight]) => weight));
  const sum = weights.reduce((total, [, weight]) => total + Math.exp(weight - highest), 0);
  return new Map(weights.map(([question, weight]) => [question, Math.exp(weight - highest) / sum]));
}
