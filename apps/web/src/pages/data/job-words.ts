import type { ImportJob, Progress } from '@groundswell/contract';

const phases: Record<Progress['phase'], string> = {
  waiting: 'waits for its turn',
  reading: 'is being read',
  words: 'is being read for its words',
  building: 'is being put in its place',
  done: 'is loaded',
  failed: 'was not imported, and nothing of it was kept',
  cancelled: 'was cancelled, and nothing of it was kept',
};

const lookingPhases: typeof phases = {
  ...phases,
  reading: 'is being looked at',
  done: 'was looked at',
  failed: 'could not be looked at',
  cancelled: 'was not looked at to its end',
};

/** How far a job has come, in words: "is being read · 42 % · 12,400 posts, 31,000 a second · 8 s left". */
export function sayJob({ kind, progress, imports }: Pick<ImportJob, 'kind' | 'progress' | 'imports'>): string {
  const { phase, percent, posts, postsPerSecond, secondsLeft } = progress;
  if (phase === 'done' && imports) {
    const kept = imports.reduce((sum, ledger) => sum + ledger.kept, 0);
    const read = imports.reduce((sum, ledger) => sum + ledger.read, 0);
    const things = imports.every(({ source }) => source === 'measures') ? 'figures' : 'messages';
    return `${phases.done}: ${count(kept)} of ${count(read)} ${things} kept`;
  }
  const words = (kind === 'preview' ? lookingPhases : phases)[phase];
  if (phase === 'done' || phase === 'failed' || phase === 'cancelled' || phase === 'waiting') return words;
  const speed = postsPerSecond > 0 ? `, ${count(postsPerSecond)} a second` : '';
  return [
    words,
    ...(percent === null ? [] : [`${Math.round(percent)} %`]),
    ...(posts > 0 ? [`${count(posts)} posts${speed}`] : []),
    ...(secondsLeft === null || secondsLeft < 1 ? [] : [`${Math.round(secondsLeft)} s left`]),
  ].join(' · ');
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
