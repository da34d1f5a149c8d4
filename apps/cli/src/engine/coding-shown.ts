import type { CodedPost, ShownCoding } from '@groundswell/contract';
import { codingFigures, type TextToCode } from '@groundswell/metrics';
import { type CodingNow, describedCoding, sampleOf } from './coding-now.ts';

/**
 * A coding as one coder may see it: until they have finished, only the posts and their own answers. Whoever names no coder
 * sees the posts once everybody who began has finished.
 */
export function shownCoding(now: CodingNow, coder: string | null, texts: Map<string, TextToCode>): ShownCoding {
  const own = now.coders.find(({ name }) => name === coder);
  const isRevealed = coder === null ? allFinished(now) : (own?.finished ?? false);
  if (coder === null && !isRevealed) return { coding: describedCoding(now), posts: [], figures: null };
  const finished = now.coders.filter((one) => one.finished);
  const posts = now.posts.flatMap(({ post, machine }): CodedPost[] => {
    const text = texts.get(post);
    if (!text) return [];
    const answers = finished.flatMap(({ name, answers }) => {
      const answer = answers.get(post);
      return answer ? [{ coder: name, answer }] : [];
    });
    return [
      {
        ...text,
        answer: own?.answers.get(post) ?? null,
        revealed: isRevealed ? { machine, answers, settled: now.settled.get(post) ?? null } : null,
      },
    ];
  });
  return { coding: describedCoding(now), posts, figures: isRevealed ? codingFigures(sampleOf(now)) : null };
}

const allFinished = ({ coders }: CodingNow): boolean => coders.length > 0 && coders.every(({ finished }) => finished);
