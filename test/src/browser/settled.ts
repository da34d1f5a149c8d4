import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// Patience of a person with a slow machine; a test that waits as long has failed.
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 100;

/** Waits until what is read from the page satisfies what is said of it. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS });

/** Waits until the page shows everything that it asked for, in its own fonts. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const waiting = page.locator('[aria-busy="true"], [aria-label="Loading"]').or(page.getByText('Loading …'));
  await soon(() => waiting.count()).toBe(0);
  await page.evaluate('document.fonts.ready.then(() => null)');
}
