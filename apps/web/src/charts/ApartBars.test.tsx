import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ApartBars } from './ApartBars.tsx';

afterEach(cleanup);

const rows = [
  { term: 'handover', people: 80, people_elsewhere: 10, expected: 16 },
  { term: 'rota', people: 40, people_elsewhere: null, expected: null },
];
const draw = (onSelect = vi.fn()) =>
  render(
    <ApartBars
      rows={rows}
      label="term"
      value="people"
      elsewhere="people_elsewhere"
      expected="expected"
      unit="people"
      hidden="under 5"
      selected="rota"
      onSelect={onSelect}
    />,
  );

it('says both counts and what would be usual, in words and by bar and tick', () => {
  const { container } = draw();
  const [handover] = screen.getAllByRole('button');
  expect(handover!.textContent).toBe(
    'handover80 people here,10 elsewhere; as usual as there it would be 16\u00a0people',
  );
  const [bar, tick] = handover!.lastElementChild!.children;
  expect([(bar as HTMLElement).style.width, (tick as HTMLElement).style.left]).toEqual(['100%', '20%']);
  expect(container.querySelectorAll('li')).toHaveLength(2);
});

it('says that a count elsewhere is hidden, and draws no tick for it', () => {
  draw();
  const rota = screen.getByRole('button', { pressed: true });
  expect(rota.textContent).toContain('under 5 elsewhere');
  expect(rota.lastElementChild!.children).toHaveLength(1);
});

it('is chosen from', () => {
  const onSelect = vi.fn();
  draw(onSelect);
  fireEvent.click(screen.getByRole('button', { name: /^handover/ }));
  expect(onSelect).toHaveBeenCalledWith('handover');
});
