import type { Locator, Page } from 'playwright-core';

/** Chooses a file on the Data page, as a person does, and gives the card that shows what it would come to. */
export async function chooseOnPage(page: Page, name: string, buffer: Buffer): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer });
  const card = page.getByRole('article', { name: `Preview of ${name}` });
  await card.waitFor();
  return card;
}
