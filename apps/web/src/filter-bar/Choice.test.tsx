import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Choice } from './Choice.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// The menu hung at the end of the body, outside of every landmark, and held a placeholder that is no item.
it('opens a menu that lies in the page’s main part and holds nothing but its items', async () => {
  const onChoose = vi.fn();
  // jsdom places nothing, so the menu stays unseen and Mantine complains that it cannot take the focus.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(
    <MantineProvider>
      <Choice
        label="View as"
        value="lead"
        choices={[
          { value: 'lead', name: 'Lead' },
          { value: 'executive', name: 'Executive' },
        ]}
        onChoose={onChoose}
      />
      <main id="page" />
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'View as Lead' }));
  const menu = await within(screen.getByRole('main')).findByRole('menu');
  expect([...menu.children].map((child) => child.getAttribute('role'))).toEqual(['menuitemradio', 'menuitemradio']);
  fireEvent.click(within(menu).getByText('Executive'));
  expect(onChoose).toHaveBeenCalledWith('executive');
});
