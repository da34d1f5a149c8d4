import { htmlWords } from '../../html/html-words.ts';
import type { Place } from './place.ts';

/** Whether a file begins as DiscordChatExporter's HTML does. */
export function isHtmlExport(head: string): boolean {
  return /^\s*<!DOCTYPE html>/i.test(head) && /\bchatlog__message\b|class="?preamble__/.test(head);
}

/** The place that an HTML file says it is of, or null where it says none. Its ids stand in addresses and in its name. */
export function placeInHtml(head: string, path: string): Place | null {
  if (!isHtmlExport(head)) return null;
  const entries = Array.from(head.matchAll(/<div class="?preamble__entry[^>]*>([^<]*)/g), ([, text = '']) =>
    htmlWords(text),
  );
  const [guildName = '', full = ''] = entries;
  if (guildName === '') return null;
  const name = full.slice(full.lastIndexOf(' / ') < 0 ? 0 : full.lastIndexOf(' / ') + 3) || guildName;
  const isDirect = guildName === 'Direct Messages';
  const guild = isDirect ? '0' : (/\/icons\/(\d+)\//.exec(head)?.[1] ?? guildName);
  const named = /(\d{17,20})\]?[^/\d]*\.html?$/i.exec(path)?.[1];
  return {
    guild,
    guildName,
    channel: named ?? (full || path),
    name,
    topic: entries[2] || null,
    private: isDirect,
    thread: null,
  };
}
