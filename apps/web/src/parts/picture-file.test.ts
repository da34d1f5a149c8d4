import { afterEach, expect, it } from 'vitest';
import { drawingAsSvg } from './picture-file.ts';

afterEach(() => document.body.replaceChildren());

it('takes the look of the page along, and none of what only the page needs', () => {
  document.body.innerHTML =
    '<svg width="200" height="100"><g><text class="word" tabindex="0" role="button" style="fill: red; font-size: 20px">trust &amp; fear</text></g></svg>';
  Object.assign(document.querySelector('text')!, { getComputedTextLength: () => 120 });
  const file = drawingAsSvg(document.querySelector('svg')!, 'white');
  const read = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(read.documentElement.getAttribute('viewBox')).toBe('0 0 200 100');
  expect(read.querySelector('rect')?.getAttribute('fill')).toBe('white');
  const text = read.querySelector('text')!;
  expect([
    text.getAttribute('fill'),
    text.getAttribute('font-size'),
    text.getAttribute('textLength'),
    text.textContent,
  ]).toEqual(['red', '20px', '120', 'trust & fear']);
  expect(['class', 'style', 'tabindex', 'role'].filter((name) => text.hasAttribute(name))).toEqual([]);
  expect(document.querySelector('text')?.getAttribute('class')).toBe('word');
});
