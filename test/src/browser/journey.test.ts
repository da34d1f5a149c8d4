import type { Answer, ImportList, QuotePage } from '@groundswell/contract';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { zipOf } from '../../../packages/sources/src/testing/zip-of.ts';
import { chooseOnPage } from './choose-on-page.ts';
import { expectCards } from './expect-cards.ts';
import { type Served, serve, type Visit } from './served.ts';
import { settled, soon } from './settled.ts';
import { heronWorks, heronWorksZip } from './slack-export.ts';

let served: Served;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  served = await serve();
  visit = await served.visit({ viewport: { width: 1280, height: 900 } });
  page = visit.page;
});
afterAll(() => served?.close());

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api/${path}`)).json()) as T;
const panel = (name: string | RegExp) => page.getByRole('region', { name });
const filter = (name: string | RegExp) => panel('Filters').getByRole('button', { name });
const goTo = async (name: string) => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
  await settled(page);
};

/** Whether a chart has lines, bars or areas that can be seen. */
async function isDrawn(chart: Locator): Promise<boolean> {
  const box = await chart.boundingBox();
  const strokes = await chart.locator('path').count();
  return box !== null && box.width > 300 && box.height > 100 && strokes > 0;
}

/** Everything that makes the Themes page what it is: two such pages are the same to a reader. */
async function standing(): Promise<Record<string, unknown>> {
  await settled(page);
  return {
    heading: await page.getByRole('heading', { level: 1 }).textContent(),
    filters: await filter(/./).allInnerTexts(),
    taken: await filter(/^Take away/).evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label'))),
    chosen: await panel('In their words').getByRole('button', { pressed: true }).getAttribute('aria-label'),
    words: await panel('In their words').getByRole('button', { name: /rank/ }).count(),
    quotes: await panel(/in context$/)
      .getByRole('blockquote')
      .allInnerTexts(),
  };
}

describe('the whole way of a person through the dashboard', () => {
  // Each step stands on the one before: after a stumble the others would only wait for what cannot come.
  let stumbled = false;
  beforeEach(() => {
    if (stumbled) throw new Error('An earlier step failed.');
    onTestFailed(() => {
      stumbled = true;
    });
  });

  it('opens on a sentence, five figures that are the API’s, and charts', async () => {
    await page.goto('/');
    await settled(page);
    const sentence = page.getByRole('heading', { level: 1 });
    expect(await sentence.textContent()).toMatch(/^[A-Z].+ people .+\.$/);
    expect(await sentence.evaluate((heading) => heading.computedStyleMap().get('font-family')?.toString())).toMatch(
      /^"?Source Serif/,
    );
    await filter('Period 23 Mar – 23 Sep 2026').waitFor();
    await expectCards(page, ask<Answer>, 'from=2026-03-23&to=2026-09-23');
    const chart = panel('Is engagement growing?').getByRole('img', { name: /^Line chart/ });
    await soon(() => isDrawn(chart)).toBe(true);
    const themes = panel('What do people keep coming back to?').getByRole('list').getByRole('button');
    await soon(() => themes.count()).toBe(7);
  });

  it('imports a Slack zip, says how far it is, and gives an account that adds up', async () => {
    await goTo('Data');
    const card = await chooseOnPage(page, heronWorks.file, heronWorksZip());
    await card.getByText('Slack export, recognised for certain').waitFor();
    expect(await card.getByRole('list', { name: 'The first messages' }).getByRole('listitem').count()).toBe(5);
    expect(await panel('Imports').getByRole('article').count()).toBe(1);
    // What was looked at is still there for whoever comes back to the page.
    await page.reload();
    await listenToStatus();
    await card.getByRole('button', { name: 'Import', exact: true }).click();
    const job = page.getByRole('status').filter({ hasText: heronWorks.file });
    await soon(() => job.textContent()).toContain(`is loaded: ${heronWorks.kept} of ${heronWorks.read} messages kept`);
    const said = await page.evaluate<string[]>('[...said]');
    expect(said.filter((text) => /is being (read|put in its place)|waits for its turn/.test(text))).not.toEqual([]);
    await expectAccount();
  });

  /** Notes everything that the page says about its jobs from now on. */
  async function listenToStatus(): Promise<void> {
    await page.evaluate(`{
      window.said = new Set();
      const listen = () => document.querySelectorAll('[role=status]').forEach((one) => said.add(one.innerText));
      new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true });
    }`);
  }

  async function expectAccount(): Promise<void> {
    const account = panel('Imports').getByRole('article').filter({ hasText: heronWorks.community });
    const lines = async () => (await account.getByRole('row').allTextContents()).toSorted();
    const leftOut = Object.entries(heronWorks.leftOut);
    await soon(lines).toEqual(
      [
        `Messages read${heronWorks.read}`,
        ...leftOut.map(([reason, count]) => `left out: ${reason}−${count}`),
        `Kept${heronWorks.kept}`,
        `of the kept, by bots${heronWorks.bots}`,
      ].toSorted(),
    );
    expect(heronWorks.kept + leftOut.reduce((sum, [, count]) => sum + count, 0)).toBe(heronWorks.read);
    // A figure and its unit are kept on one line, by a space that does not break.
    await account.getByText(`Slack export · 3 Feb – 15 Sep 2026 · ${heronWorks.people}\u00a0people`).waitFor();
  }

  it('says in a sentence that a zip is no export, and lists nothing new', async () => {
    const before = await ask<ImportList>('imports');
    const holiday = zipOf([{ path: 'beach.png', bytes: Buffer.from([137, 80, 0, 1, 0, 2]) }]);
    const card = await chooseOnPage(page, 'holiday.zip', holiday);
    expect(await card.getByRole('alert').textContent()).toMatch(/^[A-Z].*beach\.png.*\.$/);
    expect(await card.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await card.getByRole('button', { name: 'Not this' }).click();
    await card.waitFor({ state: 'detached' });
    expect((await ask<ImportList>('imports')).imports).toEqual(before.imports);
    await soon(() => panel('Imports').getByRole('article').count()).toBe(2);
  });

  it('narrows everything to the new community and one of its channels', async () => {
    await goTo('Themes');
    await filter('Community All 4').click();
    await page.getByRole('menuitemcheckbox', { name: heronWorks.community }).click();
    await page.keyboard.press('Escape');
    await filter(`Community ${heronWorks.community}`).waitFor();
    await filter('+ Filter').click();
    await page.getByRole('combobox', { name: 'Channel' }).click();
    await page.getByRole('option', { name: '#greenhouse' }).click();
    await page.keyboard.press('Escape');
    await filter('Take away channel greenhouse').waitFor();
    expect(new URL(page.url()).search).toBe('?community=Heron+Works&channel=greenhouse');
    await settled(page);
  });

  it('places every word of the cloud', async () => {
    const cloud = panel('In their words');
    const words = () => cloud.getByRole('button', { name: /, rank \d+$/ }).count();
    await soon(words).toBeGreaterThan(20);
    const placed = await words();
    await cloud.getByText(`${placed} of ${placed} shown`).waitFor();
  });

  it('shows what people wrote with a word that is clicked, the word marked', async () => {
    await panel('In their words')
      .getByRole('button', { name: new RegExp(`^${heronWorks.word}, `) })
      .click();
    const quotes = panel(`“${heronWorks.word}”, in context`);
    await quotes.getByRole('blockquote').first().waitFor();
    const { total } = await ask<QuotePage>(
      'quotes?from=2026-03-23&to=2026-09-23&community=Heron+Works&channel=greenhouse&term=handover&limit=1',
    );
    await quotes.getByText(`${total} posts`, { exact: true }).waitFor();
    expect(await quotes.getByRole('blockquote').first().textContent()).toMatch(/^Handover in writing or by talking/);
    await quotes.getByText('Olive Stoat · #greenhouse · 1 September 2026 · 1\u00a0reply').first().waitFor();
    const marked = await quotes.locator('mark').allTextContents();
    expect(marked.length).toBeGreaterThanOrEqual(await quotes.getByRole('blockquote').count());
    expect(marked.filter((word) => !heronWorks.forms.includes(word))).toEqual([]);
  });

  it('is the same page again when its address is loaded anew', async () => {
    const before = await standing();
    expect(before).toMatchObject({
      taken: ['Take away channel greenhouse', 'Take away word handover'],
      chosen: expect.stringMatching(/^handover, /),
    });
    await page.reload();
    await soon(standing).toEqual(before);
  });

  it('steps the period with the arrow keys, and back again', async () => {
    await page.keyboard.press('ArrowLeft');
    await filter('Period 8 Sep 2025 – 15 Mar 2026').waitFor();
    await page.keyboard.press('ArrowRight');
    await filter('Period 16 Mar – 15 Sep 2026').waitFor();
  });

  it('goes back with the browser, step by step', async () => {
    await page.goBack();
    await filter('Period 8 Sep 2025 – 15 Mar 2026').waitFor();
    await page.goBack();
    await filter('Period 16 Mar – 15 Sep 2026').waitFor();
    await page.goBack();
    await soon(() => filter(/^Take away/).count()).toBe(1);
    await page.getByText('Choose a word or a theme to read what people wrote.').waitFor();
    await page.goForward();
    await panel(/in context$/)
      .getByRole('blockquote')
      .first()
      .waitFor();
  });

  it('shows an executive no quotes', async () => {
    await filter('View as Lead').click();
    await page.getByRole('menuitemradio', { name: 'Executive' }).click();
    await page.getByText('An executive sees no quotes').waitFor();
    await settled(page);
    expect(await page.getByRole('blockquote').count()).toBe(0);
    expect(await page.locator('mark').count()).toBe(0);
  });

  it('takes all filters away at once, but does not make an executive a lead', async () => {
    await filter('Reset').click();
    await soon(() => new URL(page.url()).search).toBe('?view=executive');
    await filter('Community All 4').waitFor();
    await filter('View as Executive').click();
    await page.getByRole('menuitemradio', { name: 'Lead' }).click();
    await soon(() => new URL(page.url()).search).toBe('');
  });

  it('offers to take the sample out, and then counts one’s own conversation alone', async () => {
    await goTo('Data');
    await panel('Sample company').getByRole('button', { name: 'Remove the sample company' }).click();
    await soon(() => panel('Imports').getByRole('article').count()).toBe(1);
    await soon(() => panel('Sample company').count()).toBe(0);
    await expectAccount();
    await goTo('Summary');
    await soon(() => filter(/^Community/).count()).toBe(0);
    await filter('Period 16 Mar – 15 Sep 2026').waitFor();
    await settled(page);
    await expectCards(page, ask<Answer>, 'from=2026-03-16&to=2026-09-15');
  });

  it('complained of nothing on the way: no error, no violation of the security policy', () => {
    expect(visit.complaints).toEqual([]);
  });
});
