import { findChats, type Placement, placePosts } from '@groundswell/text';
import { type InventedPost, inventedChat, labelledOf } from '@groundswell/text/testing';
import { randomFrom } from '../twins/random.ts';

/** Chats that the numbers in packages/text/src/chats were tuned on, and others that they are reported on. */
const seeds = { tuned: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], reported: [101, 102, 103, 104, 105, 106, 107, 108, 109, 110] };

/** A post whose place had to be found, with what was found. */
interface Judged {
  right: boolean;
  byWindow: boolean;
  labelled: boolean;
  confidence: number;
}

/** How well the posts of invented chats are placed, where `unlabelled` of their answers and reshares carry no label. */
export function scoreChats(which: keyof typeof seeds, unlabelled: number): Judged[] {
  return seeds[which].flatMap((seed) => {
    const { next } = randomFrom(seed);
    const posts = inventedChat({ unlabelled, random: next });
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
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return (['tuned', 'reported'] as const)
    .flatMap((which) => {
      const all = scoreChats(which, 0);
      const some = scoreChats(which, 0.4);
      const untold = some.filter(({ labelled }) => !labelled);
      const overall = untold.reduce((sum, { confidence }) => sum + confidence, 0) / untold.length;
      return [
        `Chats of the seeds ${which === 'tuned' ? 'that the numbers were tuned on' : 'that they are reported on'}`,
        `  every answer labelled:        ${percent(shareRight(all))} right (answers, reshares, chatter)`,
        `  40 % of the labels missing:   ${percent(shareRight(untold))} of ${untold.length} unlabelled posts right, said ${percent(overall)}`,
        `    by a plain time window:     ${percent(shareRight(untold, (one) => one.byWindow))}`,
        `    wrong against a label:      ${some.filter(({ labelled, right }) => labelled && !right).length}`,
        ...calibration(untold).map(
          ({ from, posts, said, right }) =>
            `    confidence from ${from.toFixed(1)}: ${String(posts).padStart(4)} posts, said ${percent(said)}, right ${percent(right)}`,
        ),
      ];
    })
    .join('\n');
}
