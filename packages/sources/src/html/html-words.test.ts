import { describe, expect, it } from 'vitest';
import { htmlWords, type RoleOf } from './html-words.ts';

const words: [what: string, html: string, markdown: string][] = [
  ['plain words', 'a fine  day\nfor all', 'a fine day for all'],
  ['paragraphs and line breaks', '<p>one<br>two</p>\n<p>three</p><div>four</div>', 'one\ntwo\nthree\nfour'],
  ['a blank line of two breaks, and no more of them', 'one<br><br>two<br><br><br><br>three', 'one\n\ntwo\n\nthree'],
  ['lists', '<ul><li>one</li><li><p>two</p></li></ul>after', '• one\n• two\nafter'],
  ['tables', '<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['entities', 'Caf&eacute; &amp;amp; 5 &lt; 6&nbsp;km &#128512; &#x1F600;', 'Café &amp; 5 < 6 km 😀 😀'],
  ['no marks for bold and italic', '<b>very</b> <em>good</em>', 'very good'],
  ['quotes, one in another too', 'a<blockquote><p>b</p><blockquote>c</blockquote></blockquote>d', 'a\n> b\n> c\nd'],
  ['code in a line', 'run <code>npm  test</code> now', 'run `npm test` now'],
  ['code with a backtick', '<code>a`b</code>', '`` a`b ``'],
  [
    'code on its own lines',
    'see<pre><code>if x:\n\n  y &lt; 1\n</code></pre>done',
    'see\n```\nif x:\n\n  y < 1\n```\ndone',
  ],
  ['code with a fence in it', '<pre>a\n```\nb</pre>', "```\na\n'''\nb\n```"],
  ['code in a quote', '<blockquote><pre>x\ny</pre></blockquote>', '> ```\n> x\n> y\n> ```'],
  [
    'a link whose text is its address',
    '<a href="https://example.org/a">https://example.org/a</a>',
    'https://example.org/a',
  ],
  ['a shortened address', '<a href="https://example.org/a/long">example.org/a…</a>', 'https://example.org/a/long'],
  ['a link with a text', 'the <a href="https://example.org/a">page</a>.', 'the page https://example.org/a.'],
  ['a link inside the site', 'in <a href="/t/5">the topic</a>', 'in the topic'],
  ['a link around blocks', '<a href="https://example.org/a"><div>page</div></a>', 'page https://example.org/a'],
  ['a quote inside a link', '<a href="https://example.org/"><blockquote>hers</blockquote></a>mine', '> hers\nmine'],
  ['emoji that are pictures', '<img class="emoji" alt=":tada:"> <img alt="🎉"> <img alt="a cat">', ':tada: 🎉'],
  [
    'nothing of scripts, styles and heads',
    '<head><title>t</title></head><style>p{}</style><script>x<1</script>yes',
    'yes',
  ],
  ['nothing of comments', 'a<!-- b -->c', 'ac'],
  ['unclosed elements', '<p>one<p>two<b>three', 'one\ntwothree'],
  ['closing tags of nothing', 'one</div></b></blockquote>two', 'onetwo'],
  ['no NUL', 'a\0b<b>\0</b>', 'ab'],
  ['nothing', '', ''],
];

describe('the words of an HTML text', () => {
  it.each(words)('have %s', (_, html, markdown) => {
    expect(htmlWords(html)).toBe(markdown);
  });

  const roleOf: RoleOf = (tag, attributes) => {
    if (tag === 'span' && attributes.class === 'who') return 'mention';
    if (attributes.class === 'copy') return 'drop';
    return attributes.class === 'said' ? 'quote' : undefined;
  };

  it('have mentions with no-break spaces, apart from the word before', () => {
    expect(htmlWords('hi<span class="who">@Amber  Otter</span>, <span class="who">Teal</span>', roleOf)).toBe(
      'hi @Amber\u00a0Otter, @Teal',
    );
  });

  it('leave out or quote what the reader says, and the rest as ever', () => {
    expect(htmlWords('<i class="copy">x<p>y</p></i><p class="said">hers</p><code>c</code>', roleOf)).toBe(
      '> hers\n`c`',
    );
  });

  it.each(['b', 'div', 'blockquote', 'pre', 'a href="https://example.org/"', 'code', 'ul', 'svg'])(
    'survive 10,000 nested <%s>, closed or not',
    (tag) => {
      const nested = `<${tag}>`.repeat(10_000);
      const closed = `</${tag.split(' ')[0]}>`.repeat(10_000);
      expect(htmlWords(`first ${nested}deep`)).toMatch(/^first/);
      expect(htmlWords(`first ${nested}deep${closed}`)).toMatch(/^first/);
    },
  );

  it('take time in proportion to the text, whatever it holds', () => {
    const started = performance.now();
    for (const part of ['<', '<a ', '<b>', '</b>', '&', '<p><blockquote>', '<a href=x>', '<!--', 'x <b>y</b>'])
      htmlWords(part.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
