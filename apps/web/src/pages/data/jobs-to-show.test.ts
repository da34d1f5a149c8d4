import type { ImportJob, Preview, Progress } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { jobsToShow, lookedAt } from './jobs-to-show.ts';

const job = (id: string, phase: Progress['phase'], given: Partial<ImportJob> = {}): ImportJob => ({
  id,
  kind: 'import',
  upload: null,
  options: {},
  files: ['a.zip'],
  progress: { phase, posts: 0, postsPerSecond: 0, percent: null, secondsLeft: null },
  imports: null,
  previews: null,
  problem: null,
  ...given,
});
const seen: Preview[] = [];
const look = (id: string, upload: string) => job(id, 'done', { kind: 'preview', upload, previews: seen });

describe('the jobs of the Data page', () => {
  it('are those that are not over, those of this visit, and the last where it failed', () => {
    const jobs = [job('1', 'failed'), job('2', 'done'), job('3', 'done'), job('4', 'waiting'), job('5', 'failed')];
    expect(jobsToShow(jobs, ['3']).map(({ id }) => id)).toEqual(['3', '4', '5']);
  });

  it('leave out what was looked at: it has a card of its own', () => {
    expect(jobsToShow([look('1', 'u')], ['1'])).toEqual([]);
  });
});

describe('files that were looked at', () => {
  it('wait for a word until they are imported, and come back where that is refused', () => {
    expect(lookedAt([look('1', 'u')])).toMatchObject([{ upload: 'u', busy: false }]);
    expect(lookedAt([look('1', 'u'), job('2', 'reading', { upload: 'u' })])).toEqual([]);
    expect(lookedAt([look('1', 'u'), job('2', 'failed', { upload: 'u' })])).toMatchObject([{ busy: false }]);
  });

  it('stand as they were seen last, and while they are looked at again', () => {
    const again = job('2', 'reading', { kind: 'preview', upload: 'u' });
    expect(lookedAt([look('1', 'u'), again])).toMatchObject([{ job: { id: '1' }, busy: true }]);
    expect(lookedAt([look('1', 'u'), look('2', 'u')])).toMatchObject([{ job: { id: '2' } }]);
  });

  it('are gone once the server no longer holds them', () => {
    expect(lookedAt([{ ...look('1', 'u'), upload: null }])).toEqual([]);
  });
});
