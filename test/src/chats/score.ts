import { findChats, type Placement, placePosts } from '@groundswell/text';
import { type InventedPost, inventedChat, labelledOf } from '@groundswell/text/testing';
import { randomFrom } from '../twins/random.ts';

/** Chats that the numbers in packages/text/src/chats were tuned on, and others that they are reported on. */
const seeds = { tuned: seedsFrom(1), reported: seedsFrom(1001) };
/** Of fewer posts in a band of confidence, which come from few chats, the share that is right is five points off by chance alone. */
export const enoughPosts = 400;

function seedsFrom(first: number): number[] {
  return Array.from({ length: 200 }, (_, place) => first + place);
}

/** A post whose place had to be found, with what was found. */
interface Judged {
  right: boolean;
  byWindow: boolean;
  labelled: boolean;
  confidence: number;
}

/** How well the posts of invented chats are placed, where `unlabelled` of their answers and reshares carry no label. */
export function scoreChats(which: keyof typeof seeds, unlabelled: number, phrases = false): Judged[] {
  return seeds[which].flatMap((seed) => {
    const { next } = randomFrom(seed);
    const posts = inventedChat({ unlabelled, phrases, random: next });
    const [chat] = findChats(labelledOf(posts));
    if (!chat) throw new Error(`The chat of seed ${seed} was not found.`);
    const within = posts.filter(({ time, label }) => label !== null || (time >= chat.from && time <= chat.to));
    const placements = placePosts(chat, within);
    const window = (time: number) => chat.questions.filter((one) => one.time <= time).at(-1)?.question ?? null;
    return within.flatMap((post, place) => judged(post, placements[place]!, window(post.time)));
  });
}

function judged({ truth, label }: InventedPost, placement: Placement, window: string | null): Judged[] {
  if (truth.part === 'question' || truth.part === 'host') return [];
  return [
    {
      right: placement.question === truth.question,
      byWindow: window === truth.question,
      labelled: label !== null,
      confidence: placement.confidence,
    },
  ];
}

/** The share of posts that are right. */
export const shareRight = (judged: Judged[], right: (one: Judged) => boolean = (one) => one.right): number =>
  judged.filter(right).length / judged.length;

/** For each band of confidence: how sure it was, and how often right. */
export function calibration(judged: Judged[]): { from: number; posts: number; said: number; right: number }[] {
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((from, place, bands) => {
    const band = judged.filter(({ confidence }) => confidence >= from && confidence < (bands[place + 1] ?? 1.01));
    const said = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length;
    return band.length === 0 ? [] : [{ from, posts: band.length, said, right: shareRight(band) }];
  });
}

/** The score as a text: what `npm run chats:score` prints. */
export function scoreText(): string {
  return (['tuned', 'reported'] as const)
    .flatMap((which) => [
      `Chats of the seeds ${which === 'tuned' ? 'that the numbers were tuned on' : 'that they are reported on'}`,
      `  every answer labelled:        ${percent(shareRight(scoreChats(which, 0)))} right (answers, reshares, chatter)`,
      ...missingText('40 % of the labels missing:', scoreChats(which, 0.4)),
      ...missingText('the same, words in phrases:', scoreChats(which, 0.4, true)),
    ])
    .join('\n');
}

function missingText(title: string, judged: Judged[]): string[] {
  const untold = judged.filter(({ labelled }) => !labelled);
  const overall = untold.reduce((sum, { confidence }) => sum + confidence, 0) / untold.length;
  return [
    `  ${title}   ${percent(shareRight(untold))} of ${untold.length} unlabelled posts right, said ${percent(overall)}`,
    `    by a plain time window:     ${percent(shareRight(untold, (one) => one.byWindow))}`,
    `    wrong against a label:      ${judged.filter(({ labelled, right }) => labelled && !right).length}`,
    ...calibration(untold).map(
      ({ from, posts, said, right }) =>
        `    confidence from ${from.toFixed(1)}: ${String(posts).padStart(4)} posts, said ${percent(said)}, right ${percent(right)}${posts < enoughPosts ? ' (too few)' : ''}`,
    ),
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
