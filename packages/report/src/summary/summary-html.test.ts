import { expect, it } from 'vitest';
import { fullSummary } from '../testing/full-summary.ts';
import { summaryHtml } from './summary-html.ts';

const page = (changes: Parameters<typeof fullSummary>[0] = {}) => summaryHtml(fullSummary(changes), { paper: 'a4' });

it('says the sentence, the figures and the foot, and fetches and runs nothing', () => {
  const html = page();
  expect(html).toContain('<h1>More people post than a year ago, but');
  expect(html).toContain('1.5 <small>h</small>');
  expect(html).toContain('Made on 20 September 2026, 17:05 (Europe/London)');
  expect(html).toContain('team: Customer Care, Field Service');
  expect(html).toContain('4.2\u00a0points in Sep 2026, from 3.9 in Apr 2026');
  expect(html).toContain('4 of 6');
  expect(html).toContain('3 of 5');
  expect(html).toContain('On course: 60 % of the way');
  expect(html).toContain('at your 20 minutes each, about 401 hours.');
  expect(html).not.toMatch(/<script|src=|href=|url\((?!data:)|@import/);
  expect(html).toContain('default-src &#39;none&#39;');
});

it('writes a text as text, whatever signs are in it', () => {
  const html = page({ about: '<img src=x onerror=alert(1)>' });
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('colleague &amp; &lt;friend&gt;');
});

it('dashes what is not over, and labels the last figure that is', () => {
  const html = page();
  expect(html).toContain('dashed: the week is not over');
  expect(html.match(/class="now open"/g)).toHaveLength(2);
  expect(html).toContain('last 124\u00a0people in the week of 7 September 2026');
});

it('shows a figure that is too small as that, and one that is not known with why', () => {
  const [card] = fullSummary().cards;
  const cards = [
    { ...card!, value: null, under: 5 },
    { ...card!, value: null, why: 'No roster was imported.' },
  ];
  const themes = { ...fullSummary().themes, rows: [{ ...fullSummary().themes.rows[0]!, size: null }] };
  const html = page({ cards, themes, minimumGroup: 5 });
  expect(html).toContain('under 5 people');
  expect(html).toContain('<p class="figure">—</p><p class="change">No roster was imported.</p>');
  expect(html).toContain('<td class="number">under 5</td>');
});

it('leaves out what there is none of', () => {
  const none = { rows: [], of: 0 };
  const html = page({
    ...{
      facts: [],
      goals: [],
      value: null,
      measures: [],
      channels: none,
      themes: { ...fullSummary().themes, rows: [] },
    },
    engagement: { grain: 'week', rows: [], comparedWith: null, completeUntil: null },
  });
  for (const question of [
    'engagement growing',
    'coming back to',
    'conversation take place',
    'own figures',
    'being solved',
  ])
    expect(html).not.toContain(question);
});
