import type { FoundChat } from './find-chats.ts';
import { type ChatLabel, closingNumber, introductionNumber } from './label-of.ts';
import { type Chances, type TaughtPost, timeAndWords } from './time-and-words.ts';

/** A post that may belong to a chat, as placing sees it. `terms` are numbers of its words. */
export interface ChatPost {
  post: number;
  time: number;
  member: number | null;
  reshare: boolean;
  /** The post that it replies to. */
  parent: number | null;
  label: ChatLabel | null;
  terms: number[];
}

export type PlacedPart = 'question' | 'answer' | 'reshare' | 'host' | 'chatter';

/** Where a post of a chat belongs, how that is known, and how likely it is right. */
export interface Placement {
  post: number;
  /** null: to none. */
  question: string | null;
  part: PlacedPart;
  method: 'asks' | 'label' | 'reply' | 'time' | 'moved' | 'none';
  confidence: number;
}

/** What placing found so far, post by post. */
type Placed = Map<number, Pick<Placement, 'question' | 'method' | 'confidence'>>;

/** Where a person says that a post belongs: to a question by its name, to what hosts say, or to chatter. */
type SaidPlace = string | 'host' | 'chatter';

/** A label that may mean something else, as "A2" without a mark behind it; ours. */
const unclear = 0.95;
/** A reply seldom leaves the question that it replies to; ours. */
const sameInReply = 0.95;

/**
 * Places the posts of a chat, which are in the order of time: by what they ask, by their own label, by what they reply
 * to, else by time and words, learnt from those that carry a label. A label is never overruled but by what a person said
 * (`moved`, by posts), which teaches as a label does.
 */
export function placePosts(
  chat: FoundChat,
  posts: ChatPost[],
  moved: ReadonlyMap<number, SaidPlace> = new Map(),
): Placement[] {
  const asked = new Map(chat.questions.flatMap((question) => question.posts.map((post) => [post, question] as const)));
  const byNumber = new Map(chat.questions.map((question) => [question.number, question]));
  const byName = new Set(chat.questions.map(({ question }) => question));
  const placed: Placed = new Map();
  for (const { post, label } of posts) {
    const said = moved.get(post);
    const asks = asked.get(post);
    const labelled = label && byNumber.get(label.number);
    if (said !== undefined && (byName.has(said) || isBeside(said)))
      placed.set(post, { question: isBeside(said) ? null : said, method: 'moved', confidence: 1 });
    else if (asks) placed.set(post, { question: asks.question, method: 'asks', confidence: 1 });
    else if (labelled)
      placed.set(post, { question: labelled.question, method: 'label', confidence: label.clear ? 1 : unclear });
    // It answers what was not asked here: another question is not meant.
    else if (label?.clear && isNumbered(label)) placed.set(post, { question: null, method: 'none', confidence: 1 });
  }
  const taught = posts.flatMap((post): TaughtPost[] => {
    const known = placed.get(post.post);
    return known?.question && known.method !== 'asks' ? [{ ...post, question: known.question }] : [];
  });
  const chances = timeAndWords(chat, posts, { taught, untold: posts.filter(({ post }) => !placed.has(post)) });
  for (const post of posts) {
    if (placed.has(post.post)) continue;
    placed.set(post.post, byReply(post, placed) ?? likeliest(chances.get(post.post)!));
  }
  return posts.map((post) => ({
    post: post.post,
    part: partOf(chat, post, { placed, moved }),
    ...placed.get(post.post)!,
  }));
}

const isNumbered = ({ number }: ChatLabel): boolean => number !== introductionNumber && number !== closingNumber;

const isBeside = (said: SaidPlace): said is 'host' | 'chatter' => said === 'host' || said === 'chatter';

function partOf(
  { hosts }: FoundChat,
  { post, member, reshare, label }: ChatPost,
  { placed, moved }: { placed: Placed; moved: ReadonlyMap<number, SaidPlace> },
): PlacedPart {
  const { question, method } = placed.get(post)!;
  const said = moved.get(post);
  if (method === 'moved' && said !== undefined && isBeside(said)) return said;
  if (method === 'asks') return 'question';
  if (reshare || label?.reshare) return question === null ? 'chatter' : 'reshare';
  if (member !== null && hosts.has(member)) return 'host';
  return question === null ? 'chatter' : 'answer';
}

function byReply({ parent }: ChatPost, placed: Placed) {
  const above = parent === null ? undefined : placed.get(parent);
  if (!above || above.question === null) return null;
  return { question: above.question, method: 'reply' as const, confidence: above.confidence * sameInReply };
}

function likeliest(chances: Chances) {
  const [question, confidence] = [...chances].reduce((best, one) => (one[1] > best[1] ? one : best));
  return question === null
    ? { question, method: 'none' as const, confidence }
    : { question, method: 'time' as const, confidence };
}
