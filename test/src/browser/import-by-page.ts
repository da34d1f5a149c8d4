import type { Page } from 'playwright-core';

/** Chooses a file on the Data page, as a person does. */
export async function importByPage(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer });
}
