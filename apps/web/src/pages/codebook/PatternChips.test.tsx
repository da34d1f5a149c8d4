import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { PatternChips } from './PatternChips.tsx';

afterEach(cleanup);

function Edited({ first }: { first: string[] }) {
  const [patterns, setPatterns] = useState(first);
  return (
    <>
      <PatternChips label="Found by" hint="A word." patterns={patterns} saved={first} onChange={setPatterns} />
      <output>{patterns.join(', ')}</output>
    </>
  );
}
const shown = () => screen.getByRole('status').textContent;
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Found by/ });

it('adds what is typed with Enter, and many that are pasted, each once', () => {
  render(<Edited first={['fear']} />);
  fireEvent.change(field(), { target: { value: ' Dread ' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect([shown(), field().value]).toEqual(['fear, dread', '']);
  fireEvent.paste(field(), { clipboardData: { getData: () => 'worr*\nfear, scared of' } });
  expect(shown()).toBe('fear, dread, worr*, scared of');
});

it('takes a pattern into the field to be changed, and away by its cross', () => {
  render(<Edited first={['fear', 'dread']} />);
  fireEvent.click(screen.getByRole('button', { name: 'Change dread' }));
  expect([shown(), field().value]).toEqual(['fear', 'dread']);
  fireEvent.change(field(), { target: { value: 'dreaded' } });
  fireEvent.blur(field());
  expect(shown()).toBe('fear, dreaded');
  fireEvent.click(screen.getByRole('button', { name: 'Take away fear' }));
  expect(shown()).toBe('dreaded');
});

it('is one stop for the keyboard: arrows go on in it, Delete takes away', () => {
  render(<Edited first={['a1', 'b2', 'c3']} />);
  const chip = (pattern: string) => screen.getByRole('button', { name: `Change ${pattern}` });
  expect(['a1', 'b2', 'c3'].map((pattern) => chip(pattern).tabIndex)).toEqual([0, -1, -1]);
  chip('a1').focus();
  fireEvent.keyDown(chip('a1'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(chip('b2'));
  fireEvent.keyDown(chip('b2'), { key: 'Delete' });
  expect([shown(), document.activeElement]).toEqual(['a1, c3', chip('c3')]);
  fireEvent.keyDown(chip('c3'), { key: 'Backspace' });
  expect([shown(), document.activeElement]).toEqual(['a1', chip('a1')]);
});
