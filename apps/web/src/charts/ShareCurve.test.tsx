import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ShareCurve } from './ShareCurve.tsx';

afterEach(cleanup);

const axes = {
  x: { column: 'people', label: 'share of the people' },
  y: { column: 'posts', label: 'share of the posts' },
};

it('says in words what the half that writes least wrote', () => {
  render(
    <ShareCurve
      rows={[
        { people: 0.4, posts: 0.1 },
        { people: 0.6, posts: 0.3 },
        { people: 1, posts: 1 },
      ]}
      {...axes}
    />,
  );
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/20.% of the posts/);
});

it('draws from nothing, whatever the first step', () => {
  const { container } = render(<ShareCurve rows={[{ people: 1, posts: 1 }]} {...axes} />);
  expect(container.querySelector('path[stroke="var(--tide)"]')?.getAttribute('d')).toMatch(/^M44/);
  expect(screen.getByText(/lower half: 50/)).toBeTruthy();
});
