import { type ElementRole, htmlWords } from '../../html/html-words.ts';
import { chunksOf, type InputFile } from '../../input/input-file.ts';
import type { Yield } from '../../reader.ts';
import { noted, unreadable } from '../../unreadable.ts';
import type { Place } from './place.ts';
import { type Author, type Message, readMessage } from './read-message.ts';
import type { Reading } from './reading.ts';
import { timeOfId } from './time-of-id.ts';

/** Everything that one HTML file gives, as its messages come. */
export async function* readHtml(file: InputFile, place: Place, reading: Reading): AsyncGenerator<Yield[]> {
  let author: Author | null = null;
  for await (const pieces of piecesOf(file)) {
    const found: Yield[] = [];
    for (const { html, line } of pieces) {
      // A group of messages names its author once.
      if (namesAuthor.test(html)) author = authorIn(html);
      const message = messageIn(html, author, reading);
      if (message) found.push(...readMessage(message, place, file.path, reading));
      else found.push(noted(reading.tally, unreadable('discord', file.path, line, 'has a message without an id')));
    }
    yield found;
  }
}

const namesAuthor = /<span class="?chatlog__author"?[ >]/;
const beginning = /<div id="?chatlog__message-container-/;

// Ours: far above any message, far below what would exhaust the memory.
const LONGEST = 16 * 1024 ** 2;

/** The HTML of each message, from its id on. */
async function* piecesOf(file: InputFile): AsyncGenerator<{ html: string; line: number }[]> {
  const decoder = new TextDecoder('utf-8');
  let held = '';
  let line = 1;
  let isFirst = true;
  const take = (html: string): { html: string; line: number }[] => {
    const at = line;
    line += html.split('\n').length - 1;
    const piece = isFirst ? [] : [{ html, line: at }];
    isFirst = false;
    return piece;
  };
  for await (const chunk of chunksOf(file)) {
    held += decoder.decode(chunk, { stream: true });
    const pieces = held.split(beginning);
    held = pieces.pop() ?? '';
    const whole = pieces.flatMap(take);
    if (whole.length > 0) yield whole;
    if (held.length > LONGEST) held = held.slice(0, LONGEST);
  }
  yield take(held + decoder.decode());
}

function messageIn(html: string, author: Author | null, reading: Reading): Message | null {
  const id = /^"?(\d+)/.exec(html)?.[1];
  const at = id === undefined ? null : timeOfId(id);
  if (id === undefined || at === null) return null;
  if (author?.handle) reading.idsByHandle.set(author.handle, author.id);
  const from = html.search(/<div class="?chatlog__content\b/);
  const content = from < 0 ? '' : html.slice(from);
  const answers = /scrollToMessage\(event,\s*(?:&#39;|')(\d+)/.exec(html)?.[1] ?? null;
  return {
    id,
    isNotice: /class="?chatlog__system-notification/.test(html),
    isReply: /class="?chatlog__reply[" >]/.test(html),
    answers,
    // The id holds the time in UTC; what is shown is the exporter's own.
    at,
    edited: null,
    author,
    text: htmlWords(withLineBreaks(content), roleOf),
    passedOn: '',
    mentions: mentionsIn(content, reading),
    files: html.match(/<div class="?chatlog__(?:attachment|sticker)[" >]/g)?.length ?? 0,
    reactions: reactionsIn(html),
  };
}

/** Discord's HTML shows the line feeds of a text as they are. */
function withLineBreaks(html: string): string {
  return html.replace(/(<[^>]*>)|\n/g, (_, tag: string | undefined) => tag ?? '<br>');
}

function roleOf(_: string, attributes: Record<string, string>): ElementRole | undefined {
  for (const name of (attributes.class ?? '').split(/\s+/)) {
    const role = roles.get(name);
    if (role) return role;
  }
  return undefined;
}

const roles = new Map<string, ElementRole>([
  ['chatlog__markdown-quote', 'quote'],
  ['chatlog__markdown-pre--multiline', 'code-block'],
  ['chatlog__markdown-mention', 'mention'],
  ['chatlog__attachment', 'drop'],
  ['chatlog__edited-timestamp', 'drop'],
  ['chatlog__embed', 'drop'],
  ['chatlog__embed-invite-container', 'drop'],
  ['chatlog__reactions', 'drop'],
  ['chatlog__sticker', 'drop'],
  ['postamble', 'drop'],
]);

function attribute(tag: string, name: string): string | null {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag) ?? [];
  const value = htmlWords(quoted ?? bare ?? '');
  return value === '' ? null : value;
}

function authorIn(html: string): Author | null {
  const [, tag = '', written = ''] = /(<span class="?chatlog__author"?[ >][^>]*>?)([^<]*)<\/span>/.exec(html) ?? [];
  const handle = attribute(tag, 'title');
  const id = attribute(tag, 'data-user-id') ?? handle;
  // Everyone who has left Discord goes by one name: they are not one person.
  if (id === null || handle === 'Deleted User') return null;
  const bot = /class="?chatlog__(?:author|bot)-tag/.test(html);
  return { id, name: htmlWords(written) || (handle ?? id), handle, bot, roles: [] };
}

function mentionsIn(content: string, reading: Reading): string[] {
  const own = content.replace(/<div class="?chatlog__markdown-quote\b[\s\S]*?<\/div>\s*<\/div>/g, '');
  const tags = own.match(/<span class="?chatlog__markdown-mention[^>]*>/g) ?? [];
  const ids = tags.flatMap((tag) => reading.idsByHandle.get(attribute(tag, 'title') ?? '') ?? []);
  return [...new Set(ids)];
}

function reactionsIn(html: string): Message['reactions'] {
  const each = /(<div class="?chatlog__reaction"? [^>]*>)[\s\S]*?<span class="?chatlog__reaction-count"?>(\d+)/g;
  return Array.from(html.matchAll(each)).flatMap(([, tag = '', count]) => {
    const emoji = attribute(tag, 'title');
    return emoji === null ? [] : [{ emoji, users: [], count: Number(count) }];
  });
}
