import { describe, expect, it } from 'vitest';
import { sayJob } from './job-words.ts';

const progress = { phase: 'reading' as const, posts: 12400, postsPerSecond: 31000.4, percent: 41.6, secondsLeft: 8.2 };

describe('a job in words', () => {
  it('says how far, how fast and how long still', () => {
    expect(sayJob({ kind: 'import', progress, imports: null })).toBe(
      'is being read · 42 % · 12,400 posts, 31,000 a second · 8 s left',
    );
  });

  it('says nothing that is not known', () => {
    const early = { ...progress, posts: 0, postsPerSecond: 0, percent: null, secondsLeft: null };
    expect(sayJob({ kind: 'import', progress: early, imports: null })).toBe('is being read');
  });

  it('says of files that they are only looked at', () => {
    expect(sayJob({ kind: 'preview', progress, imports: null })).toMatch(/^is being looked at · 42 %/);
  });

  it('says that nothing was kept of what failed', () => {
    expect(sayJob({ kind: 'import', progress: { ...progress, phase: 'failed' }, imports: null })).toBe(
      'was not imported, and nothing of it was kept',
    );
  });
});
