import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Markdown } from './Markdown.tsx';

afterEach(cleanup);

const shown = (text: string) => render(<Markdown text={text} kind="written" />).container.firstElementChild!;

describe('what a facilitator wrote in Markdown', () => {
  it('has its emphasis, lists, quotes, code and headings, which stand below those of the page', () => {
    const text = '# Fear\n\nOnly in *Q3*, and **there** `four` times:\n\n1. asking\n2. failing\n\n> said one';
    expect(shown(text).innerHTML).toBe(
      '<h4>Fear</h4><p>Only in <em>Q3</em>, and <strong>there</strong> <code>four</code> times:</p>' +
        '<ol start="1"><li><p>asking</p></li><li><p>failing</p></li></ol><blockquote><p>said one</p></blockquote>',
    );
  });

  it('is never run as HTML, and fetches no picture', () => {
    const box = shown(
      'A <b onclick="alert(1)">b</b> ![a face](https://example.org/a.png)\n\n<script>alert(1)</script>',
    );
    expect(box.querySelectorAll('b, script, img')).toHaveLength(0);
    expect(box.textContent).toBe('A <b onclick="alert(1)">b</b> a face<script>alert(1)</script>');
  });

  it('leads to the web and to mail addresses, and nowhere else', () => {
    const links = ['https://example.org/a', 'mailto:a@example.org', 'javascript:alert(1)', 'data:text/html,a', '/data'];
    const box = shown(links.map((address) => `[there](${address})`).join(' '));
    expect([...box.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(links.slice(0, 2));
    expect(box.textContent).toBe('there there there there there');
  });
});
