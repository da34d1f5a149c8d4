import { type ElementRole, htmlWords } from '../../html/html-words.ts';
import { asObject, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';

/** What the author of a message wrote. */
export interface Words {
  text: string;
  mentions: string[];
  files: number;
}

/** The words of a message: its subject and its body. Pictures and attached files are counted. */
export function teamsWords(message: JsonObject): Words {
  const body = objectIn(message, 'body');
  const content = textIn(body, 'content') ?? '';
  const isHtml = textIn(body, 'contentType') !== 'text';
  const words = isHtml ? htmlWords(content, roleOf) : content.replaceAll('\0', '').trim();
  const text = [textIn(message, 'subject')?.trim(), words].filter(Boolean).join('\n');
  const pictures = isHtml ? (content.match(/<img\b(?![^>]*\bskype\.com\/Emoji)[^>]*>/gi)?.length ?? 0) : 0;
  const attached = listIn(message, 'attachments').filter((one) => textIn(asObject(one), 'contentType') === 'reference');
  return { text, mentions: mentionsIn(message, text), files: pictures + attached.length };
}

function roleOf(tag: string): ElementRole | undefined {
  if (tag === 'at') return 'mention';
  if (tag === 'codeblock') return 'code-block';
  return tag === 'attachment' || tag === 'systemeventmessage' ? 'drop' : undefined;
}

/** The people whom the author addresses, and not those of a quotation. */
function mentionsIn(message: JsonObject, text: string): string[] {
  const own = text.replace(/^>.*$/gm, '');
  const ids = listIn(message, 'mentions').flatMap((one) => {
    const mention = asObject(one);
    const id = textIn(objectIn(objectIn(mention, 'mentioned'), 'user'), 'id');
    const name = textIn(mention, 'mentionText') ?? '';
    return id !== null && own.includes(`@${name.replaceAll(/\s+/g, '\u00a0')}`) ? [id] : [];
  });
  return [...new Set(ids)];
}
