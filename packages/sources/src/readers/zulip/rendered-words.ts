import { type ElementRole, htmlWords } from '../../html/html-words.ts';
import type { Words } from './words.ts';

/** The words of a message as Zulip renders it, in HTML. Mentions are by display name. */
export function renderedWords(html: string): Words {
  let answers: string | null = null;
  // Few messages quote another, have a file or mention anybody: to look for that costs much more than to see it is not there.
  const source = !html.includes('/near/')
    ? html
    : html.replace(saidBefore, (_, said: string, message: string) => {
        answers ??= message;
        return `<blockquote>${said}</blockquote>`;
      });
  const text = htmlWords(source, roleOf).replace(/^\/me /, '');
  return { text, mentions: mentionsIn(source, text), answers, files: filesIn(html) };
}

function filesIn(html: string): number {
  if (!html.includes('/user_uploads/')) return 0;
  return new Set(Array.from(html.matchAll(/href="([^"]*\/user_uploads\/[^"]*)"/g), ([, address]) => address)).size;
}

/** `Name said:` before a quotation, with a link to the message that is quoted. */
const saidBefore =
  /<p>(<span [^>]*\buser-mention\b[^>]*>[^<]*<\/span> <a [^>]*href="[^"]*\/near\/(\d+)[^"]*"[^>]*>[^<]*<\/a>:?)<\/p>(?=\s*<blockquote>)/g;

const roles = new Map<string, ElementRole>([
  ['user-mention', 'mention'],
  ['user-group-mention', 'mention'],
  ['topic-mention', 'mention'],
  // A formula stands in the text twice: as MathML, which has its source, and once more to be seen.
  ['katex-html', 'drop'],
  ['message_inline_image', 'drop'],
  ['message_inline_video', 'drop'],
  ['message_inline_ref', 'drop'],
  ['message_embed', 'drop'],
  ['twitter-tweet', 'drop'],
]);

function roleOf(tag: string, attributes: Record<string, string>): ElementRole | undefined {
  if (tag === 'mrow') return 'drop';
  if (tag === 'annotation') return 'code';
  const named = attributes.class;
  if (named === undefined) return undefined;
  for (const name of named.split(' ')) {
    const role = roles.get(name);
    if (role !== undefined) return role;
  }
  return undefined;
}

const mention = /<span ([^>]*)>@([^<]+)<\/span>/g;

/** Whom the author addresses: not silently, and not in a quotation. */
function mentionsIn(html: string, text: string): string[] {
  if (!html.includes('user-mention')) return [];
  const own = text.replace(/^>.*$/gm, '');
  const names = new Set<string>();
  for (const [, attributes = '', written = ''] of html.matchAll(mention)) {
    if (!/class="user-mention"/.test(attributes) || /data-user-id="\*"/.test(attributes)) continue;
    const name = htmlWords(written);
    if (name !== '' && own.includes(`@${name.replaceAll(/\s+/g, '\u00a0')}`)) names.add(name);
  }
  return [...names];
}
