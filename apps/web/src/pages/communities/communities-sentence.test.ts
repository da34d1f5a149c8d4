import { expect, it } from 'vitest';
import { communitiesSentence } from './communities-sentence.ts';

const rows = (...states: string[]) => states.map((state) => ({ state }));

it('counts what is alive, and says what is the matter with the others, the most alarming first', () => {
  expect(communitiesSentence(rows('alive', 'new', 'ghost', 'alive', 'never-started', 'never-started'))).toBe(
    '2 of 6 channels are alive; 1 has fallen silent, 2 never started and 1 is new.',
  );
  expect(communitiesSentence(rows('alive', 'fading', 'ghost', 'ghost'))).toBe(
    '1 of 4 channels is alive; 2 have fallen silent and 1 is fading.',
  );
});

it('does not call alive without a word what had no post in the last 28 days', () => {
  const quiet = { state: 'alive', posts_28: 0 };
  expect(communitiesSentence([...rows('alive', 'ghost'), quiet, quiet])).toBe(
    '3 of 4 channels are alive, 2 of them without a post in the last 28 days; 1 has fallen silent.',
  );
  expect(communitiesSentence([quiet])).toBe('1 of 1 channel is alive, 1 of them without a post in the last 28 days.');
});

it('is short where there is nothing to say', () => {
  expect(communitiesSentence(rows('alive', 'alive'))).toBe('All 2 channels are alive.');
  expect(communitiesSentence(rows('alive'))).toBe('The channel is alive.');
  expect(communitiesSentence(rows('ghost'))).toBe('None of 1 channel are alive; 1 has fallen silent.');
  expect(communitiesSentence([])).toBe('There is no channel here yet.');
});
