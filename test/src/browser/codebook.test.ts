import type { Answer, SourceRecord } from '@groundswell/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeExport } from '../write-export.ts';
import { type Served, serve, type Visit } from './served.ts';
import { settled, soon } from './settled.ts';

const said: [post: string, member: string, text: string][] = [
  ['1', 'amber', 'My fear is the meeting.'],
  ['2', 'teal', 'The gizmo is here, and a gizmo is a gizmo.'],
  ['3', 'slate', 'Nobody told me about the gizmo.'],
  ['4', 'slate', 'We trust one another.'],
];
const records: SourceRecord[] = [
  { type: 'community', community: 'c', name: 'Lock Keepers' },
  { type: 'channel', community: 'c', channel: 'locks', name: 'locks' },
  ...said.map(([post, member, text]) => ({
    ...{ type: 'post' as const, community: 'c', channel: 'locks', post, member, kind: 'start' as const },
    ...{ at: `2024-01-0${post}T10:00:00Z`, text },
  })),
];

let served: Served;
let visit: Visit;
beforeAll(async () => {
  served = await serve(async (groundswell, folder) => {
    await groundswell.ingest([await writeExport(folder, 'locks', records)], { timezone: 'UTC' });
  });
  visit = await served.visit({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => served?.close());

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api/${path}`)).json()) as T;
const fearful = async () => {
  const { rows, notes } = await ask<Answer>('metrics/themes');
  const note = notes.find(({ code }) => code === 'codebook-version');
  return [rows.find(({ theme }) => theme === 'fear')?.people, note?.count];
};

it('a word from the page is added to a theme, looked at, saved, counted, and taken back by restoring the version before', async () => {
  const { page, complaints } = visit;
  const [people, version] = await fearful();
  expect(people).toBe(1);
  await page.goto('/themes?term=gizmo');
  await page.getByRole('button', { name: 'Add to a theme …' }).click();
  await page.getByRole('menuitem', { name: 'Fear' }).click();
  await page.getByText('“gizmo” is added to Fear, but not saved yet').waitFor();

  const preview = page.getByRole('region', { name: 'What would it find?' });
  await preview.getByRole('row', { name: 'As written now 3 3 0' }).waitFor();
  await preview.getByRole('row', { name: 'Saved 1 1 0' }).waitFor();
  await preview.getByRole('button', { name: 'Newly found 2', pressed: true }).waitFor();
  expect(await preview.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('Nobody told me about the gizmo.')]),
  );

  await page.getByRole('link', { name: 'Glossary' }).click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay here' }).click();
  const bar = page.getByRole('region', { name: 'Not saved yet' });
  await bar.getByText('Fear: 1 pattern more (“gizmo”)').waitFor();
  await bar.getByRole('textbox').fill('Gizmos frighten us');
  await bar.getByRole('button', { name: `Save as version ${Number(version) + 1}` }).click();
  await soon(() => fearful()).toEqual([3, Number(version) + 1]);

  await page.getByRole('link', { name: 'Themes', exact: true }).click();
  const trend = page.getByRole('region', { name: 'How is each theme moving?' });
  await trend.getByText(`Counted with version ${Number(version) + 1} of “The mindset of social learning”.`).waitFor();
  await trend.getByRole('link', { name: 'Edit codebook' }).click();

  const versions = page.getByRole('region', { name: 'Versions' });
  await versions.getByText('Gizmos frighten us').waitFor();
  await versions.getByRole('button', { name: `What changed in version ${Number(version) + 1}` }).click();
  await versions.getByText('Fear: 1 pattern more (“gizmo”)').waitFor();
  await versions.getByRole('button', { name: `Restore version ${version}` }).click();
  await bar.getByText('Fear: 1 pattern less (“gizmo”)').waitFor();
  await bar.getByRole('button', { name: `Save as version ${Number(version) + 2}` }).click();
  await soon(() => fearful()).toEqual([1, Number(version) + 2]);
  await versions.getByText(`As in version ${version}`).waitFor();
  await settled(page);
  expect(complaints).toEqual([]);
});

it('a codebook of one’s own is begun, refused with all that is missing, finished, and removed', async () => {
  const { page, complaints } = visit;
  await page.goto('/codebook');
  await page.getByRole('button', { name: 'New codebook' }).click();
  await page.getByLabel('Title of the new codebook').fill('Gizmos at work');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('What it asks').fill('Whether there are gizmos.');
  await page.getByRole('button', { name: '+ Theme' }).click();
  await page.getByLabel('Name of the new theme').fill('Gizmo');
  await page.getByLabel('Name of the new theme').press('Enter');
  await page.getByLabel('What it is about').fill('A gizmo.');
  await page.getByLabel(/^Found by/).fill('gizmo*, widget');
  await page.getByLabel(/^Found by/).press('Enter');
  await page.getByLabel('Must be found (two at least)').fill('A gizmo.\nNo such thing.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const refusal = page.getByRole('region', { name: 'Not saved yet' }).getByRole('alert');
  await refusal.getByText('theme gizmo, mustNotMatch: needs at least two sentences that must not be found').waitFor();
  const wrong = page.getByRole('list', { name: 'What is wrong with it' });
  await wrong.getByText('“No such thing.” must be found, and is not').waitFor();

  await page.getByLabel('Must be found (two at least)').fill('A gizmo.\nTwo widgets and a widget.');
  await page.getByLabel('Must not be found (two at least)').fill('A thing.\nA word.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('region', { name: 'Versions' }).getByText('figures show this one').waitFor();
  const { rows } = await ask<Answer>('metrics/themes?codebook=gizmos-at-work');
  expect(rows).toMatchObject([{ theme: 'gizmo', people: 2, posts: 2 }]);
  const yaml = await (await fetch(`${served.url}/api/codebooks/gizmos-at-work/yaml`)).text();
  expect(yaml).toContain('- gizmo*\n      - widget');

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await soon(() => page.getByRole('region', { name: 'Codebooks' }).getByText('Gizmos at work').count()).toBe(0);
  await settled(page);
  // The refusal above is one that the browser tells of, too.
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
});
