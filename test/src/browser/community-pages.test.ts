import { sampleTruth } from '@groundswell/sample';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve, type Visit } from './served.ts';
import { settled, soon } from './settled.ts';

let served: Served;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  served = await serve();
  visit = await served.visit({ viewport: { width: 1280, height: 900 } });
  page = visit.page;
});
afterAll(() => served?.close());

const panel = (name: string | RegExp) => page.getByRole('region', { name });
const filter = (name: string | RegExp) => panel('Filters').getByRole('button', { name });
const filters = () => new URL(page.url()).searchParams;
const open = async (path: string) => {
  await page.goto(path);
  await settled(page);
};
/** Clicks where a chart points at its middle, as a person does who looks before clicking. */
const clickMiddle = async (chart: Locator) => {
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2 - 9, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('.recharts-tooltip-cursor').first().waitFor({ state: 'attached' });
  await page.mouse.down();
  await page.mouse.up();
};

describe('filters by a click on what is shown', () => {
  it('shows a week alone, by its days, where a point is clicked, and the whole again without the chip', async () => {
    await open('/');
    await clickMiddle(panel('Is engagement growing?').getByRole('img', { name: /^Line chart/ }));
    await filter('Take away part of the usual period').waitFor();
    expect(filters().get('grain')).toBe('day');
    const week = Date.parse(filters().get('to')!) - Date.parse(filters().get('from')!);
    expect(week / 86_400_000).toBe(6);
    await filter('Take away part of the usual period').click();
    await soon(() => new URL(page.url()).search).toBe('');
  });

  it('does so by keyboard too, and takes it back by Escape', async () => {
    await open('/conversation');
    await page
      .getByRole('img', { name: /^Line chart/ })
      .first()
      .focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await filter('Take away part of the usual period').waitFor();
    await page.keyboard.press('Escape');
    await soon(() => new URL(page.url()).search).toBe('');
  });

  it('looks at the team of a row, the themes of a cell, the channel of a question', async () => {
    await open('/participation');
    await panel('Teams').getByRole('button', { name: 'Engineering' }).click();
    await filter('Take away team Engineering').click();
    await soon(() => filters().has('team')).toBe(false);

    await open('/themes');
    const cell = panel('Heat grid, people by channel').getByRole('button').first();
    await cell.click();
    await filter(/^Take away channel/).waitFor();
    await filter(/^Take away theme/).waitFor();

    await open('/conversation');
    await page.getByRole('listitem').getByRole('button', { name: /^#/ }).first().click();
    await filter(/^Take away channel/).waitFor();
  });

  it('looks at the period of a row where a chart is read as its table', async () => {
    await open('/participation');
    const shown = panel('How many people take part?');
    await shown.getByRole('button', { name: 'Table', exact: true }).click();
    await shown.getByRole('row').nth(2).getByRole('button').click();
    await filter('Take away part of the usual period').waitFor();
  });
});

describe('the map of who replies to whom', () => {
  it('finds a person, says with whom they exchange replies, and shows their team alone until the chip goes', async () => {
    await open('/network');
    const map = panel('Who replies to whom, person by person?');
    await map.getByRole('img', { name: /^Map of \d+ people/ }).waitFor();
    await settled(page);
    const name = (await map.locator('option').first().getAttribute('value'))!;
    await map.getByLabel('Find a person').fill(name);
    const said = map.getByRole('status');
    await soon(() => said.textContent()).toMatch(new RegExp(`^${name}, .+: [\\d,]+\u00a0replies written or got here`));
    const only = map.getByRole('button', { name: /^Only / });
    const team = (await only.textContent())!.replace('Only ', '');
    await only.click();
    await filter(`Take away team ${team}`).waitFor();
    await settled(page);
    await filter(`Take away team ${team}`).click();
    await soon(() => filters().has('team')).toBe(false);
    await settled(page);
  });

  it('says whom a person exchanges replies with who is pointed at, and goes on saying so of one who is clicked', async () => {
    await open('/network');
    const map = panel('Who replies to whom, person by person?');
    const field = map.getByRole('img', { name: /^Map of \d+ people/ });
    await field.waitFor();
    await settled(page);
    await field.scrollIntoViewIfNeeded();
    const box = (await field.boundingBox())!;
    const said = map.getByRole('status');
    const isSomebody = async () => / written or got here, with /.test((await said.textContent()) ?? '');
    // Nobody stands in the same place for ever: from one corner to the other somebody does.
    let place = 0;
    for (; place < 400 && !(await isSomebody()); place += 1) {
      await page.mouse.move(
        box.x + box.width * (0.2 + 0.6 * ((place % 20) / 20)),
        box.y + box.height * (0.05 + 0.9 * (Math.floor(place / 20) / 20)),
      );
      // Whoever only passes points at nobody.
      await page.waitForTimeout(100);
    }
    const name = (await said.textContent())!.split(',')[0]!;
    await page.mouse.down();
    await page.mouse.up();
    await map.getByRole('button', { name: /^Only / }).waitFor();
    await page.mouse.move(box.x - 20, box.y + 5);
    expect(await said.textContent()).toContain(name);
  });

  it('shows mentions in the place of replies', async () => {
    await open('/network');
    await page.getByRole('button', { name: 'Mentions', exact: true }).click();
    await panel('Who mentions whom, person by person?')
      .getByRole('img', { name: /and the mentions between them/ })
      .waitFor();
    expect(filters().get('edges')).toBe('mentions');
  });

  it('looks at two teams where their cell is clicked', async () => {
    await open('/network');
    const cell = panel('Heat grid, replies between teams').getByRole('button', { name: /^Sales, Customer Care:/ });
    await cell.click();
    await filter('Take away team Sales').waitFor();
    await filter('Take away team Customer Care').waitFor();
  });
});

describe('the stories', () => {
  it('are told with what was answered, narrow with the filters, and are pinned', async () => {
    const found = async () => Number((await page.getByText(/ in which somebody says/).textContent())!.match(/\d+/)![0]);
    await open('/stories?team=Engineering');
    await page.getByRole('blockquote').first().waitFor();
    const ofTeam = await found();
    await filter('Take away team Engineering').click();
    await soon(found).not.toBe(ofTeam);
    await page
      .getByRole('button', { name: /^Pin: the story of/ })
      .first()
      .click();
    await panel('Pinned')
      .getByRole('button', { name: /^Unpin: the story of/ })
      .waitFor();
  });
});

describe('what is planted in the sample is found on the pages', () => {
  it('the channel that died, with its day, in the list and on its own page', async () => {
    const { channel } = sampleTruth.deadChannel;
    await open('/communities');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('1 has fallen silent');
    const ghosts = page.getByRole('region', { name: 'Ghost towns' }).getByRole('listitem');
    expect(await ghosts.first().locator('summary').textContent()).toContain(`#${channel}silent since 3 August 2026`);
    await panel('Channels and their health')
      .getByRole('button', { name: `#${channel}` })
      .click();
    await page.getByRole('heading', { level: 1, name: `#${channel} has been silent since 3 August 2026.` }).waitFor();
    await filter(`Take away channel ${channel}`).waitFor();
  });

  it('the team that keeps to itself', async () => {
    const { team, nextTeam } = sampleTruth.keepsToItself;
    await open('/network?from=2025-04-01&to=2026-09-23');
    const said = panel('Which teams reply to which?').getByText(/of what .+ replies stays within the team/);
    expect((await said.textContent())!.replaceAll('\u00a0', ' ')).toMatch(
      new RegExp(`^97 % of what ${team} replies stays within the team`),
    );
    expect(await said.textContent()).not.toContain(nextTeam);
  });

  it('the facilitator who dominated a channel and steps back', async () => {
    const { channel, name } = sampleTruth.stepsBack;
    await open(`/communities/channel?channel=${channel}&from=2025-04-01&to=2026-09-23`);
    const touch = panel('Is the facilitators’ touch getting lighter?');
    await touch.getByText(/^The facilitators’ touch is getting lighter\./).waitFor();
    await panel('Facilitators').getByText(name).waitFor();
  });

  it('the week of fear, and who looks at it alone sees nothing else', async () => {
    const { week, people } = sampleTruth.fearWeek;
    await open('/themes');
    const fear = page.getByRole('button', { name: /^Fear .*in one period at most/ });
    // One of them says only that they are not afraid: no hit of the theme.
    const most = Number((await fear.textContent())!.match(/at most (\d+)/)![1]);
    expect(most).toBeGreaterThan(people * 0.9);
    await fear.focus();
    const pointed = page.getByText(/^Pointed at: week of 18 May 2026/);
    for (let step = 0; step < 30 && (await pointed.count()) === 0; step += 1) await page.keyboard.press('ArrowRight');
    await pointed.waitFor();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await filter('Take away part of the usual period').waitFor();
    expect(filters().get('from')).toBe(week);
    expect(filters().get('to')).toBe('2026-05-24');
  });
});

it('nothing complained', () => {
  // Without a graphics card the driver says that it is slow.
  expect(visit.complaints.filter((words) => !words.includes('GL Driver Message'))).toEqual([]);
});
