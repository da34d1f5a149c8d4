import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';
import { settled, soon } from './settled.ts';

let served: Served;
let page: Page;
beforeAll(async () => {
  served = await serve();
  page = (await served.visit({ viewport: { width: 1280, height: 900 } })).page;
});
afterAll(() => served?.close());

/** Where a word stands in the cloud, in pixels, and its hue. */
interface Stands {
  x: number;
  y: number;
  hue: string;
}

const spring = '/themes?from=2026-04-01&to=2026-09-16';
const weekMore = '/themes?from=2026-04-01&to=2026-09-23';
/** The most that half of the words may move when a week is added; measured 1 px on the sample, and 164 px when seats came from ranks. */
const STILL = 12;
/** Words that may go farther than their own height: those that go together with others now. */
const FAR = { pixels: 40, words: 12 };

async function drawn(): Promise<Map<string, Stands>> {
  await settled(page);
  await page.getByText(/^\d+ of \d+ shown$/).waitFor();
  const words = await page.locator('g[data-place]').evaluateAll((marks) =>
    marks.map((mark): [string, string, string] => {
      const text = mark.querySelector('text');
      return [text?.textContent ?? '', mark.getAttribute('transform') ?? '', text?.getAttribute('fill') ?? ''];
    }),
  );
  return new Map(
    words.map(([word, place, hue]) => {
      const [x, y] = [...place.matchAll(/-?[\d.]+/g)].map(Number);
      return [word, { x: x!, y: y!, hue }];
    }),
  );
}

/** Goes to an address as a link on the page does: what is on screen stays until the new is there. */
const follow = (address: string) =>
  page.evaluate(`history.pushState({}, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`);

const moves = (before: Map<string, Stands>, now: Map<string, Stands>): number[] =>
  [...now]
    .flatMap(([word, { x, y }]) => {
      const then = before.get(word);
      return then ? Math.hypot(x - then.x, y - then.y) : [];
    })
    .sort((a, b) => a - b);

it('gives the same picture for the same scope, words that go together in one hue', async () => {
  await page.goto(spring);
  const first = await drawn();
  expect(first.size).toBe(60);
  const hues = new Set([...first.values()].map(({ hue }) => hue));
  expect(hues.size).toBeGreaterThanOrEqual(3);
  await page.reload();
  expect(await drawn()).toEqual(first);
});

it('moves few words where the scope changes a little, and comes back as it was', async () => {
  const first = await drawn();
  await follow(weekMore);
  await soon(async () => [...(await drawn())]).not.toEqual([...first]);
  const later = moves(first, await drawn());
  expect(later.length).toBeGreaterThan(50);
  expect(later[Math.floor(later.length / 2)]).toBeLessThan(STILL);
  expect(later.filter((pixels) => pixels > FAR.pixels).length).toBeLessThanOrEqual(FAR.words);
  await page.goBack();
  await soon(async () => [...(await drawn())]).toEqual([...first]);
});

it.each([1280, 768, 390])('places all sixty words at %i px', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(weekMore);
  expect((await drawn()).size).toBe(60);
  await page.getByText('60 of 60 shown', { exact: true }).waitFor();
  const overlaps = await page.locator('g[data-place] text').evaluateAll((texts) => {
    const boxes = texts.map((text) => text.getBoundingClientRect());
    return boxes.filter((one, at) =>
      boxes.some(
        (other, place) =>
          place > at &&
          one.left < other.right &&
          other.left < one.right &&
          // A line's box is taller than its letters.
          one.top + one.height * 0.2 < other.bottom - other.height * 0.2 &&
          other.top + other.height * 0.2 < one.bottom - one.height * 0.2,
      ),
    ).length;
  });
  expect(overlaps).toBe(0);
});

it('opens what was said with a word by Enter, and goes on from there', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(weekMore);
  await drawn();
  await page.locator('g[data-place="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const word = await page.locator(':focus').getAttribute('aria-label');
  expect(word).toMatch(/^\S+, \d+\speople, rank 2$/);
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'What people wrote' }).getByRole('blockquote').first().waitFor();
  expect(await page.locator(':focus').getAttribute('id')).toBe('quotes');
  expect(new URL(page.url()).searchParams.get('term')).toBe(word?.split(',')[0]);
});

it('shows a part of the period that is dragged over on a chart, in every panel, and Escape or the chip takes it back', async () => {
  const whole = 'from=2026-04-01&to=2026-09-23';
  await page.goto(`/themes?${whole}`);
  await drawn();
  const chart = page.getByRole('region', { name: 'How is each theme moving?' }).locator('svg').first();
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox())!;
  const drag = async () => {
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 });
    await page.mouse.up();
  };
  await drag();
  await page.getByRole('button', { name: /^Take away part of/ }).waitFor();
  const part = new URL(page.url()).searchParams;
  expect(part.get('within')).toBe('2026-04-01_2026-09-23');
  expect(part.get('theme')).toBeNull();
  expect(part.get('from')! > '2026-05-15' && part.get('to')! < '2026-08-15').toBe(true);
  await page.keyboard.press('Escape');
  await soon(() => new URL(page.url()).search).toBe(`?${whole}`);
  await page.goBack();
  await page.getByRole('button', { name: /^Take away part of/ }).click();
  await soon(() => new URL(page.url()).search).toBe(`?${whole}`);
});
