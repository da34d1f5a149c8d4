import { MantineProvider, Select } from '@mantine/core';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { optionList } from './option-list.ts';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

// A box within the list scrolled, which the keyboard could not reach, and it lay outside of every landmark.
it('a select field’s list lies beside it and scrolls itself', async () => {
  render(
    <MantineProvider>
      <main>
        <Select {...optionList} label="Team" data={['Care', 'Depot']} />
      </main>
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('combobox', { name: 'Team' }));
  const list = await within(screen.getByRole('main')).findByRole('listbox');
  expect([...list.children].map((child) => child.getAttribute('role'))).toEqual(['option', 'option']);
});
