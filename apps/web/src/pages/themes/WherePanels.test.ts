import { expect, it } from 'vitest';
import { ofLargest } from './WherePanels.tsx';

it('keeps all rows of the first ten places, called as the page calls them', () => {
  const rows = Array.from({ length: 12 }, (_, place) => place).flatMap((place) =>
    ['fear', 'trust'].map((theme) => ({ channel: `c${place}`, theme })),
  );
  const kept = ofLargest(rows, ({ channel }) => `#${channel}`);
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)).toEqual({ channel: 'c9', theme: 'trust', place: '#c9' });
});
