import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json-fields.ts';
import { messageOf } from './message.ts';
import { wordsOf } from './words.ts';

function words(fields: JsonObject): string | undefined {
  const message = messageOf({ type: 'message', ts: '1704445200.000100', ...fields });
  return message === null ? undefined : wordsOf(message);
}

describe('the words of a message', () => {
  it('are its text, even where attachments unfurl a link', () => {
    expect(words({ text: 'look', attachments: [{ fallback: 'a page' }] })).toBe('look');
  });

  it('are the comment where an old export wraps it in an upload notice', () => {
    const notice = '<@U1|amber> uploaded a file: <https://example.org/f|plan: the second.png>';
    expect(words({ subtype: 'file_share', text: `${notice} and commented: here it is` })).toBe('here it is');
    expect(words({ subtype: 'file_share', text: notice })).toBe('');
    expect(words({ subtype: 'file_share', text: 'a comment as new exports have it' })).toBe(
      'a comment as new exports have it',
    );
  });

  it('of a comment on a file are the comment, whichever field holds it', () => {
    const text = "<@U1> commented on <@U2>'s file <https://example.org/f|f>: well done";
    expect(words({ subtype: 'file_comment', text, comment: { user: 'U1', comment: 'well done' } })).toBe('well done');
    expect(words({ subtype: 'file_comment', text })).toBe('well done');
  });

  it('come from the blocks where the text is empty', () => {
    const element = (type: string, more: JsonObject) => ({ type, ...more });
    const rich = {
      type: 'rich_text',
      elements: [
        element('rich_text_section', {
          elements: [
            element('text', { text: 'a < b & ' }),
            element('text', { text: 'code', style: { code: true } }),
            element('user', { user_id: 'U1' }),
            element('emoji', { name: 'tada' }),
            element('link', { url: 'https://example.org', text: 'page' }),
            element('broadcast', { range: 'here' }),
          ],
        }),
        element('rich_text_list', {
          elements: [element('rich_text_section', { elements: [element('text', { text: 'one' })] })],
        }),
        element('rich_text_quote', { elements: [element('text', { text: 'said' })] }),
        element('rich_text_preformatted', { elements: [element('text', { text: 'x = 1' })] }),
      ],
    };
    const section = {
      type: 'section',
      text: { type: 'mrkdwn', text: '*hello*' },
      fields: [{ type: 'plain_text', text: 'a<b' }],
    };
    expect(words({ text: '', blocks: [rich, section] })).toBe(
      'a &lt; b &amp; `code`<@U1>:tada:<https://example.org|page><!here>\n• one\n&gt; said\n```\nx = 1\n```\n*hello*\na&lt;b',
    );
  });

  it('come from the attachments where there is nothing else, as a quote where they are a shared message', () => {
    expect(words({ attachments: [{ fallback: '[no preview available]', title: 'Build', text: 'passed' }] })).toBe(
      'Build\npassed',
    );
    expect(words({ attachments: [{ is_share: true, text: 'hers\nall of it' }] })).toBe('&gt; hers\n&gt; all of it');
  });

  it('are none where blocks are nested too deep to be read', () => {
    let nested: JsonObject = { type: 'text', text: 'deep' };
    for (let depth = 0; depth < 100_000; depth += 1) nested = { type: 'rich_text', elements: [nested] };
    expect(words({ blocks: [nested] })).toBe('');
  });
});
