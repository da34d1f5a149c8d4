import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';
import { settled } from './settled.ts';
import { heronWorks, heronWorksZip } from './slack-export.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(async (groundswell, folder) => {
    const zip = join(folder, heronWorks.file);
    await writeFile(zip, heronWorksZip());
    await groundswell.ingest([zip], { timezone: 'Europe/London' });
  });
});
afterAll(async () => await served?.close());

it('a page is saved with its filters, opened again, renamed and deleted', async () => {
  const { page, complaints } = await served.visit();
  const asked = '/participation?from=2026-03-02&to=2026-05-31&grain=month';
  await page.goto(asked);
  await settled(page);
  const menu = page.getByRole('button', { name: 'Views' });
  await menu.click();
  await page.getByLabel('Save this page as').fill('Spring');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('This page is saved as “Spring”').waitFor();

  await page.goto('/conversation');
  await settled(page);
  await menu.click();
  await page.getByRole('link', { name: 'Spring' }).click();
  await page.waitForURL(`**${asked}`);
  await settled(page);
  expect(await page.getByRole('button', { name: /^Period/ }).textContent()).toContain('2 Mar – 31 May 2026');

  await menu.click();
  await page.getByRole('button', { name: 'Rename “Spring”' }).click();
  await page.getByLabel('Another name').fill('Second quarter');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByRole('link', { name: 'Second quarter' }).waitFor();
  expect((await served.groundswell.views.list()).map(({ name }) => name)).toEqual(['Second quarter']);

  await page.getByRole('button', { name: 'Delete “Second quarter”' }).click();
  await page.getByLabel('Save this page as').waitFor();
  expect(await served.groundswell.views.list()).toEqual([]);
  expect(complaints).toEqual([]);
});
