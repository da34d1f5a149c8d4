import type { Progress } from '@groundswell/contract';
import { figure } from './figure.ts';

const phases: Record<Progress['phase'], string> = {
  waiting: 'Waiting for another import',
  reading: 'Reading',
  words: 'Finding words',
  building: 'Building',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

/** How far an import has come, in one short line. */
export function progressText({ phase, posts, postsPerSecond, percent, secondsLeft }: Progress): string {
  return [
    phases[phase],
    ...(percent === null ? [] : [`${Math.round(percent)} %`]),
    ...(posts > 0 ? [`${figure(posts)} posts`] : []),
    ...(postsPerSecond > 0 ? [`${figure(Math.round(postsPerSecond))} a second`] : []),
    ...(secondsLeft === null ? [] : [`${Math.ceil(secondsLeft)} s left`]),
  ].join(' · ');
}
