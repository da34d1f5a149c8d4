import { describe, expect, it } from 'vitest';
import { blocksOf, runsOf } from './light-markdown.ts';

describe('light Markdown', () => {
  it('has paragraphs, headings, lists and code', () => {
    const text =
      '# Export\n\nFirst line\nof a paragraph.\n\n1. Open it\n2. Choose\n   the zip\n\n- one\n- two\n\n```\nnpm start\n```';
    expect(blocksOf(text)).toEqual([
      { kind: 'heading', text: 'Export' },
      { kind: 'paragraph', text: 'First line of a paragraph.' },
      { kind: 'list', ordered: true, texts: ['Open it', 'Choose the zip'] },
      { kind: 'list', ordered: false, texts: ['one', 'two'] },
      { kind: 'code', text: 'npm start' },
    ]);
  });

  it('keeps HTML as the text that it is', () => {
    expect(blocksOf('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'paragraph', text: '<img src=x onerror=alert(1)>' },
    ]);
  });

  it('knows code and strong words in a line, and says where a link leads', () => {
    expect(runsOf('Give `--date` **always**, see [the docs](docs/records.md)')).toEqual([
      { kind: 'words', text: 'Give ' },
      { kind: 'code', text: '--date' },
      { kind: 'words', text: ' ' },
      { kind: 'strong', text: 'always' },
      { kind: 'words', text: ', see the docs (docs/records.md)' },
    ]);
  });
});
