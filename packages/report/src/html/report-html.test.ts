import { expect, it } from 'vitest';
import { tinyReport } from '../testing/tiny-report.ts';
import { reportHtml } from './report-html.ts';

const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> "onmouseover=" 'x' & javascript:alert(1) </style></title>`;

/** Facts stand in a span each, so that they break between them; and the letters are no text. */
const withoutSpans = (page: string): string => page.replace(/<\/?span[^>]*>|base64,[\w+/=]+/g, '');

/** Every text of the report replaced by one. */
function allTexts<T>(value: T, text: string): T {
  if (typeof value === 'string')
    return (/^\d{4}-|^(?:full|answer|question|reshare|chatter|people|Europe\/London)$/.test(value) ? value : text) as T;
  if (Array.isArray(value)) return value.map((one) => allTexts(one, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, allTexts(one, text)])) as T;
}

it('shows who came, the pace, the themes, every question and everything that was said', () => {
  const page = withoutSpans(reportHtml(tinyReport));
  for (const words of [
    'Friday 5 January 2024, 18:01–18:05 (Europe/London)',
    '3 people · 1 for the first time · 2 back from the last chat · 4 posts, 1 reshare among them · 1 question · hosted by Teal Newt · 40 came, as the host stated',
    'asked at 18:02 · 2 answers and 1 reshare from 2 people · half of them within 1 min 15 s · 2 in the busiest minute · 1 after the next question was out · 20 % by the hosts · 1 post beside the question',
    'example.org/pause</a><p>Amber Otter</p>',
    '<strong>fear</strong> again.',
    'Until <em>March</em>.',
    'most answered, fear',
    '1 of 1 question',
    'And who asks first?',
    '<a href="https://example.org/pause" rel="noopener noreferrer nofollow">',
  ])
    expect(page).toContain(words);
  expect(page.match(/<svg class="cloud"/g)).toHaveLength(1);
  expect(page.match(/<svg class="pace/g)).toHaveLength(2);
});

it('has no script and fetches nothing, whatever people wrote', () => {
  const page = reportHtml(allTexts(tinyReport, hostile));
  // Text in which a tag, or the end of an attribute, was written is there with its signs escaped.
  const tags = page.match(/<[^>]*>/g) ?? [];
  expect(tags.filter((tag) => /^<(?:script|img|iframe|link|object|embed|form|base)\b/i.test(tag))).toEqual([]);
  const marks = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
  expect(marks.filter((tag) => /\son\w+\s*=|'/i.test(tag))).toEqual([]);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page.match(/<\/title>/g)!.length).toBe(page.match(/<title>/g)!.length);
  expect(page).not.toMatch(/(?:href|src)="(?!https:\/\/example\.org|#)/);
});

it('lets a facilitator’s links lead to the web or to a mail address, and nowhere else', () => {
  const introduction =
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](/local) [d](mailto:amber@example.org) [e](https://example.org/?a=1&b=2) ![f](https://example.org/f.png) <b>bold</b>\n\n# Big';
  const page = reportHtml({ ...tinyReport, introduction });
  const shown = page.slice(page.indexOf('<section class="introduction">'), page.indexOf('</section>'));
  expect([...shown.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    'mailto:amber@example.org',
    'https://example.org/?a=1&amp;b=2',
    'https://example.org/f.png',
  ]);
  expect(shown).not.toMatch(/<img|<b>/);
  expect(shown).toContain('&lt;b&gt;bold');
  expect(shown).toContain('<h4>Big</h4>');
});

it('leaves out what is not known, rather than showing it as zero', () => {
  const [question] = tinyReport.questions;
  const nothing = { askedAt: null, people: null, medianSecondsToAnswer: null, lateAnswers: null, unplaced: null };
  const unknown = { peakPerMinute: null, facilitatorShare: null };
  const page = withoutSpans(
    reportHtml({
      ...tinyReport,
      ...{ startedAt: null, endedAt: null, people: null, newcomers: null, returning: null, attendance: null },
      ...{ hosts: [], pace: [], themes: [], links: [], openQuestions: [], introduction: '', closing: '' },
      ...{ countedBy: 'posts' },
      questions: [{ ...question!, ...nothing, ...unknown, comment: '', terms: [], distinctive: [], quotes: [] }],
      transcript: tinyReport.transcript.map((post) => ({ ...post, at: null, seconds: null, author: null })),
    }),
  );
  expect(page).toContain('<p class="who">4 posts, 1 reshare among them · 1 question</p>');
  expect(page).toContain('<p class="facts">2 answers and 1 reshare</p>');
  expect(page).not.toMatch(/null|undefined|NaN|<svg|for the first time|How did it go|Which themes|hosted/);
});

it('says of figures that an executive may not see that they are too few', () => {
  const page = reportHtml({
    ...tinyReport,
    ...{ names: 'none', minimumGroup: 5, transcript: [], hosts: [] },
    themes: [{ ...tinyReport.themes[0]!, counts: [null] }],
  });
  expect(page).toContain('under 5');
  expect(page).toContain('Figures of fewer than 5 people, and people’s words, are not shown.');
  expect(page).not.toContain('Everything that was said');
});
