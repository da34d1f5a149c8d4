import { expect, it } from 'vitest';
import { fullSummary } from '../testing/full-summary.ts';
import { digestHtml, digestSubject } from './digest-html.ts';
import { digestText } from './digest-text.ts';

it('reads without pictures, style sheets or scripts', () => {
  const html = digestHtml(fullSummary(), null);
  expect(html).not.toMatch(/<img|<svg|<script|<style|<link|url\(|href=/);
  expect(html).toContain('a colleague &amp; &lt;friend&gt;.');
  expect(html).toContain('is raised by 100 people');
  expect(html).toContain('at your 20 minutes each, about 401 hours.');
  expect(html).toContain('▼\u00a02\u00a0h</span> from 3.5\u00a0h (better, as less is better here)');
  expect(html).toContain('Made on 20 September 2026, 17:05 (Europe/London)');
});

it('leads to the dashboard where its address is known', () => {
  expect(digestHtml(fullSummary(), 'https://groundswell.example/')).toContain('href="https://groundswell.example/"');
  expect(digestText(fullSummary(), 'https://groundswell.example/')).toContain('\nhttps://groundswell.example/\n');
});

it('shows no group that is too small', () => {
  const [card] = fullSummary().cards;
  const report = fullSummary({ cards: [{ ...card!, value: null, under: 5 }], minimumGroup: 5 });
  expect(digestHtml(report, null)).toContain('<b>under 5</b>');
  expect(digestText(report, null)).toContain('Time to first answer: under 5 people');
});

it('is called by whom and when it is about, on one line', () => {
  expect(digestSubject(fullSummary({ about: 'Heron\r\nBcc: x@y.example' }))).toBe(
    'Groundswell: Heron Bcc: x@y.example, 23 Mar – 20 Sep 2026',
  );
});
