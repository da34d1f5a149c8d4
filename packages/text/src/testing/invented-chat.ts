import type { LabelledPost } from '../chats/find-chats.ts';
import { labelOf } from '../chats/label-of.ts';
import type { ChatPost, PlacedPart } from '../chats/place-posts.ts';

/** A post whose place is known, because it was made up for it. */
export interface InventedPost extends ChatPost {
  text: string;
  asks: boolean;
  truth: { question: string | null; part: PlacedPart };
}

/** How a chat is made up. */
export interface Invention {
  /** The share of answers and reshares that carry no label. */
  unlabelled: number;
  posts?: number;
  /** Words come in twos and threes that belong together, as in phrases, and not each by itself. */
  phrases?: boolean;
  random: () => number;
}

/** Both ask; the second one is not known to lead. */
export const inventedHosts = [1, 2];

/**
 * An hour's chat: two hosts, questions some eight minutes apart, Q4 skipped, Q2 asked twice and Q3 put right; answers after a lag that
 * differs from chat to chat, so that many come when the next question is out; a quarter of what is said is passed on, some
 * replies, what hosts say between, and chatter off the topic, some of it labelled as an answer to the question that was skipped.
 */
export function inventedChat({ unlabelled, posts: wanted = 260, phrases = false, random }: Invention): InventedPost[] {
  const said: Said[] = askedQuestions(random);
  const asked = said.filter(({ repeat }) => !repeat);
  const lag = 50 + random() * 150;
  while (said.length < wanted) {
    const chance = random();
    if (chance < 0.2) said.push(chatter(random));
    else if (chance < 0.25) said.push({ ...answer(pick(asked, random), lag, random), member: 1, part: 'host' });
    else if (chance < 0.5) said.push(reshare(pick(asked, random), lag, random));
    else said.push(answer(pick(asked, random), lag, random));
  }
  said.push(...answersAstray(asked));
  said.sort((a, b) => a.time - b.time);
  if (phrases) for (const one of said) one.terms = inPhrases(one.terms);
  return said.map((one, post) => written(one, post, { said, unlabelled, random }));
}

/** Of an invented chat, what finding is handed. */
export const labelledOf = (posts: InventedPost[]): LabelledPost[] =>
  posts.flatMap(({ post, member, time, label, asks, text }) =>
    label && member !== null
      ? [
          {
            ...{ post, member, time, label, asks, channel: 1, facilitator: member === inventedHosts[0] },
            text,
            corrects: /correction/i.test(text),
          },
        ]
      : [],
  );

interface Said {
  part: PlacedPart;
  number: number | null;
  time: number;
  member: number;
  terms: number[];
  repeat?: string;
  /** It says that it answers the question that was skipped. */
  astray?: boolean;
}

const numbers = [1, 2, 3, 5, 6, 7];
const skipped = 4;
const pause = 480;

function askedQuestions(random: () => number): Said[] {
  const questions = numbers.map((number, place): Said => {
    const member = number === 5 ? 2 : 1;
    return {
      part: 'question',
      number,
      time: 300 + place * pause + random() * 60,
      member,
      terms: words(number, random),
    };
  });
  const again = (of: Said, repeat: string): Said => ({ ...of, time: of.time + 150, repeat });
  return [...questions, again(questions[1]!, 'Again, '), again(questions[2]!, 'Correction: ')];
}

const answer = (of: Said, lag: number, random: () => number): Said => ({
  part: 'answer',
  number: of.number,
  time: of.time + lag * Math.exp(0.8 * normal(random)),
  member: somebody(random),
  terms: words(of.number, random),
});

const reshare = (of: Said, lag: number, random: () => number): Said => ({
  ...answer(of, lag * 1.5, random),
  part: 'reshare',
});

const chatter = (random: () => number): Said => ({
  part: 'chatter',
  number: null,
  time: 240 + random() * (numbers.length * pause + 300),
  member: somebody(random),
  terms: words(null, random),
});

/** Beside those wanted, so that they change no other: each in the words of the question that is out, which would draw it there. */
const answersAstray = (asked: Said[]): Said[] =>
  asked.slice(2, 5).map(({ time, terms }, place) => ({
    ...{ part: 'chatter', number: null, time: time + 120, member: 70 + place, terms, astray: true },
  }));

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const pick = <T>(from: T[], random: () => number): T => from[Math.floor(random() * from.length)]!;
const somebody = (random: () => number): number => 10 + Math.floor(random() ** 2 * 50);

/** Words everybody uses, and for each question, and for chatter, some of its own: a third of what is said. */
function words(number: number | null, random: () => number): number[] {
  const length = 4 + Math.floor(random() * 9);
  const own = 1000 + (number ?? 50) * 100;
  const of = () => (random() < 0.35 ? own + Math.floor(random() ** 2 * 30) : Math.floor(random() ** 2 * 250));
  return [...new Set(Array.from({ length }, of))];
}

/** Those of a question, and of chatter, in threes; everybody's in twos. */
const inPhrases = (terms: number[]): number[] => [
  ...new Set(
    terms.flatMap((term) => {
      const words = term < 1000 ? 2 : 3;
      return Array.from({ length: words }, (_, place) => term - (term % words) + place);
    }),
  ),
];

function answerLabel({ number, astray }: Pick<Said, 'number' | 'astray'>, isUnlabelled: () => boolean): string {
  if (number === null) return astray ? `A${skipped}: ` : '';
  return isUnlabelled() ? '' : `A${number} `;
}

function written(
  { part, number, time, member, terms, repeat, astray }: Said,
  post: number,
  { said, unlabelled, random }: { said: Said[]; unlabelled: number; random: () => number },
): InventedPost {
  const bare = terms.map((term) => `w${term}`).join(' ');
  const asks = part === 'question';
  const label = asks ? `Q${number}: ${repeat ?? ''}` : answerLabel({ number, astray }, () => random() < unlabelled);
  const text = `${part === 'reshare' ? 'RT @somebody: ' : ''}${label}${bare}${asks ? '?' : ''} #chat`;
  const truth = { question: number === null ? null : `Q${number}`, part };
  const replies = part === 'answer' && random() < 0.12;
  const above = replies
    ? said.slice(0, post).findLastIndex((one) => one.part === 'answer' && one.number === number)
    : -1;
  return {
    ...{ post, time, member, terms, text, asks, truth },
    reshare: part === 'reshare',
    parent: above < 0 ? null : above,
    label: labelOf(text),
  };
}
