import { micromark } from 'micromark';
import { expect, it } from 'vitest';
import { tinyReport } from '../testing/tiny-report.ts';
import { reportMarkdown } from './report-markdown.ts';

it('says everything that the report shows', () => {
  const text = reportMarkdown(tinyReport);
  for (const words of [
    '# Craft chat\n',
    '3 people · 1 for the first time',
    '| minute | posts | asked |\n| ---: | ---: | --- |\n| 0–4 | 5 | Q1 |',
    '| theme | Q1 | recurs in |\n| --- | ---: | --- |\n| Fear | 2 | 1 of 1 question |',
    '## Q1 What holds us back?\n',
    'It is **fear** again.',
    '**Most used (people):** fear 2, stupid question 1',
    '> Fear of the pause.\n>\n> — Amber Otter · post 2 · most answered, fear',
    '- <https://example.org/pause> (Amber Otter)',
    '**3\\.** Coral Crab, 18:03:00, Q1, passed on\n\n> RT @amber: A1 Fear',
  ])
    expect(text).toContain(words);
});

it('leaves what people wrote text, whatever signs are in it', () => {
  const text = '# Not a heading\n- no list\n1. none\n<b>x</b> [a](javascript:x) *y* `z` &amp; | _u_ ~~s~~';
  const transcript = [{ ...tinyReport.transcript[0]!, text }];
  const page = micromark(reportMarkdown({ ...tinyReport, transcript }).split('Everything that was said')[1]!);
  expect(page).not.toMatch(/<(?!\/?(?:p|blockquote|strong|br)\b)/);
  expect(page).toContain('# Not a heading');
  expect(page).toContain('- no list');
  expect(page).toContain('1. none');
  expect(page).toContain('&lt;b&gt;x&lt;/b&gt; [a](javascript:x) *y* `z` &amp;amp; | _u_ ~~s~~');
});

it('takes HTML out of the facilitator’s words and leaves the rest as it is', () => {
  const text = reportMarkdown({ ...tinyReport, closing: 'See <https://example.org> **now** <script>x</script> 1 < 2' });
  expect(text).toContain('See <https://example.org> **now** \\<script>x\\</script> 1 < 2');
});

it('closes a fence of code that the facilitator left open', () => {
  const page = micromark(reportMarkdown({ ...tinyReport, introduction: 'So:\n\n```js\nlet a' }));
  expect(page).toContain('<pre><code class="language-js">let a\n</code></pre>');
  expect(page).toContain('<h2>Q1 What holds us back?</h2>');
  expect(reportMarkdown({ ...tinyReport, introduction: '~~~\na\n~~~' })).toContain('~~~\na\n~~~\n\n##');
});

it.each(['javascript:alert(1)', '<javascript:x>', 'data:text/html,x', 'JAVA&#115;CRIPT:x', 'java\\script:x', ''])(
  'lets a facilitator’s link lead to the web or a mail address alone: not %s',
  (address) => {
    const introduction = `[x](${address}) [y][1] [z](https://example.org/a_(b) "t") [m](mailto:a@example.org)\n\n[1]: ${address}`;
    const page = micromark(reportMarkdown({ ...tinyReport, introduction, links: [] }), {
      allowDangerousProtocol: true,
    });
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map((found) => found[1]);
    expect(targets.filter((to) => to !== '' && !to?.startsWith('#'))).toEqual([
      'https://example.org/a_(b)',
      'mailto:a@example.org',
    ]);
  },
);

it('hides of the pace what is hidden of its minutes, and says nothing of a chat without times', () => {
  const pace = tinyReport.pace.map((one, minute) => (minute === 1 ? { ...one, posts: null } : one));
  expect(reportMarkdown({ ...tinyReport, pace, minimumGroup: 5 })).toContain('| 0–4 | some under 5 | Q1 |');
  expect(reportMarkdown({ ...tinyReport, startedAt: null })).not.toContain('| minute |');
});
