import { isTrue, textIn } from '../../json-fields.ts';
import { blocksText } from './blocks-text.ts';
import type { Message } from './message.ts';

/** The words that a message's author wrote, still in Slack's mark-up; '' where there are none. */
export function wordsOf(message: Message): string {
  if (message.subtype === 'file_comment') return message.comment?.text || afterColon(message.text);
  const { text } = message;
  if (message.subtype === 'file_share') return withoutUploadNotice(text);
  if (text.trim() !== '') return text;
  return blocksText(message.blocks) || attachmentsText(message);
}

const uploadNotice = /^<@[^>]+> (?:uploaded|shared|added|created)[^<]*<[^>]*>(?: and commented: )?/;

/** Old exports wrap the author's comment: `<@U1> uploaded a file: <link> and commented: words`. */
function withoutUploadNotice(text: string): string {
  return text.replace(uploadNotice, '');
}

/** `<@U1> commented on <@U2>'s file <link>: words`. */
function afterColon(text: string): string {
  return text.replace(/^<@[^>]+> commented on .*?file <[^>]*>: ?/s, '');
}

function attachmentsText(message: Message): string {
  const parts = message.attachments.map((attachment) => {
    const [fallback, text] = [textIn(attachment, 'fallback'), textIn(attachment, 'text')];
    // A shared message is somebody else's words: shown as a quote, and not counted as the sharer's.
    if (isTrue(attachment, 'is_share') || isTrue(attachment, 'is_msg_unfurl')) return quoted(text ?? fallback ?? '');
    if (fallback !== null && fallback !== '[no preview available]') return fallback;
    return [textIn(attachment, 'pretext'), textIn(attachment, 'title'), text].filter(Boolean).join('\n');
  });
  return parts.filter(Boolean).join('\n');
}

function quoted(text: string): string {
  if (text === '') return '';
  return text.replace(/^/gm, '&gt; ');
}
