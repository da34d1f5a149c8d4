import { expect, it } from 'vitest';
import { groupsOf } from './AboutPanel.tsx';

it('shows the groups of whom somebody speaks, or may, in the order of their codebook whichever theme comes first', () => {
  const row = (about: string, people: number | null) => ({ about, about_label: about.toUpperCase(), people });
  const rows = [row('leaders', 0), row('it', 0), row('staff', null), row('writer', 9), row('leaders', 2), row('it', 0)];
  expect(groupsOf(rows, 'people')).toEqual([
    ['leaders', 'LEADERS'],
    ['staff', 'STAFF'],
    ['writer', 'WRITER'],
  ]);
});
