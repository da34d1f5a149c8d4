import type { CodedPost, CodingAnswer, Kappa, ThemeMeasure } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';

/** What can be said of a post, in the order of the keys 1, 2 and 3. */
export const answers: CodingAnswer[] = ['yes', 'no', 'turned'];

export const answerWords: Record<CodingAnswer, string> = {
  yes: 'Yes',
  no: 'No',
  turned: 'Only negated or ironic',
};

export const machineWords: Record<NonNullable<CodedPost['revealed']>['machine'], string> = {
  hit: 'counted',
  negated: 'kept apart as negated',
  none: 'not found',
};

/**
 * The words for κ by Landis & Koch 1977, Biometrics 33, 159–174: they called their borders arbitrary themselves, so the page
 * says whose words they are.
 */
const strengths: [above: number, word: string][] = [
  [0.8, 'almost perfect'],
  [0.6, 'substantial'],
  [0.4, 'moderate'],
  [0.2, 'fair'],
  [0, 'slight'],
];

/** κ in a word; null where it is not known. */
export function sayStrength({ value }: Kappa): string | null {
  if (value === null) return null;
  // Half a millionth less, so that 0.60000001 of a computation is no more than 0.6.
  return strengths.find(([above]) => value > above + 5e-7)?.[1] ?? (value < 0 ? 'poor' : 'slight');
}

/** Why κ, or its interval, is not known; null where both are. */
export function sayWhy({ why }: Kappa): string | null {
  if (why === 'always-the-same')
    return 'Not known: both gave the same answer to every post, so chance alone would agree as often.';
  if (why === 'no-spread')
    return 'They agree on every post, so there is no interval: more posts would be needed to say how sure this is.';
  if (why === 'no-answers') return 'Not known: there is no post with an answer of both.';
  return null;
}

/** What the patterns made of the posts that people call negated or ironic; null where there is none. */
export function sayTurned({ turned }: ThemeMeasure, posts: number): string | null {
  if (turned.posts === 0) return null;
  const parts = [
    [turned.keptApart, 'kept apart as negated'],
    [turned.counted, 'counted, which lowers precision'],
    [turned.notFound, 'not found'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return `Of ${posts} coded, ${turned.posts} negated or ironic: the patterns have ${parts.join(', ')}.`;
}

/** How wide an interval is, in plain words. */
export function sayWidth({ interval }: ThemeMeasure['recall']): string | null {
  if (!interval) return null;
  const width = interval[1] - interval[0];
  // Ours: a third of the scale still tells high from low, two thirds hardly anything.
  if (width > 2 / 3) return 'So wide that it says next to nothing.';
  if (width > 1 / 3) return 'Wide: it tells high from low, no more.';
  return null;
}

/** The first post, from a place on and around the end, that has no answer yet; null where all have one. */
export function nextOpen(posts: Pick<CodedPost, 'answer'>[], from: number): number | null {
  for (let step = 0; step < posts.length; step += 1) {
    const at = (from + step) % posts.length;
    if (posts[at]?.answer === null) return at;
  }
  return null;
}

/** How far somebody is: "12 of 50". */
export function sayProgress(answered: number, posts: number): string {
  return `${formatFigure(answered)} of ${formatFigure(posts)}`;
}
