import type { LeftOutReason } from '@groundswell/contract';

/** What an entry is: somebody's message, or why it is none. */
export type ReadEntry =
  | { author: { member: string; name: string }; text: string; files: number; mentions: string[] }
  | { reason: LeftOutReason };

// In the languages in which we have met them.
const deletions =
  /^(?:this message was deleted|you deleted this message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|se eliminó este mensaje|eliminaste este mensaje|ce message a été supprimé|vous avez supprimé ce message|mensagem apagada|você apagou esta mensagem|questo messaggio è stato eliminato)\b/i;
// `<Media omitted>` in any language; iOS: `‎image omitted`, `report.pdf • ‎3 pages ‎document omitted`.
const fileOmitted = /^<[^<>\n]{3,60}>$|\u200e(?:[^\n\u200e]{1,30} )?omitted$/i;
// iOS: `‎<attached: 0001-PHOTO.jpg>`; Android: `IMG-1.jpg (file attached)`, with the caption on the next line.
const fileAttached = /^\u200e?<[^<>\n:]{3,30}: [^<>\n]+>\n?|^\u200e?[^\n]{1,200}\.\w{2,5} \([^()\n]{4,40}\)(?:\n|$)/;

/** Reads what stands after an entry's time. What has no name and colon before it is WhatsApp's own. */
export function readEntry(words: string): ReadEntry {
  const found = /^[\u200e\u200f\u202a]*([^\n:<][^\n:]{0,99}):(?:[ \u00a0]|$)/.exec(words);
  // `Amber changed the subject to "Retro: part 2"` has a colon too.
  if (found === null || /["“”„«»]/.test(found[1]!)) return { reason: 'system notice' };
  const author = authorOf(found[1]!);
  const body = words.slice(found[0].length).trim();
  const special = readSpecial(body);
  if (special !== null) return 'reason' in special ? special : { author, mentions: [], ...special };
  const { text, mentions } = withMentions(plain(body));
  return text === '' || text === 'null' ? { reason: 'empty' } : { author, text, files: 0, mentions };
}

function readSpecial(body: string): { text: string; files: number } | { reason: LeftOutReason } | null {
  if (deletions.test(plain(body))) return { reason: 'deleted' };
  if (fileOmitted.test(body)) return { text: '', files: 1 };
  const attached = fileAttached.exec(body)?.[0];
  if (attached !== undefined) return { text: plain(body.slice(attached.length)), files: 1 };
  // On iOS its own words stand beneath a name too, behind a mark.
  return /^\u200e(?!POLL:)/.test(body) ? { reason: 'system notice' } : null;
}

/** People are known by the name in the exporter's address book; those who are not in it by number, or as `~ Amber`. */
function authorOf(written: string): { member: string; name: string } {
  const name = written
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^~ ?/, '')
    .trim();
  const number = /^\+[\d ()-]{6,}$/.test(name) ? `+${name.replace(/\D/g, '')}` : null;
  return { member: number ?? (name || written), name: name || written };
}

/** Without marks of direction, and without the note that a message was edited. */
function plain(body: string): string {
  return body
    .replace(/\u200e<[^<>\n]{5,60}>$/, '')
    .replace(/<This message was edited>$/, '')
    .replaceAll('\u200e', '')
    .trim();
}

/** `@⁨Amber Otter⁩` between marks, or `@491701234567`. */
function withMentions(body: string): { text: string; mentions: string[] } {
  const mentions = new Set<string>();
  const text = body
    .replace(/@\u2068([^\u2068\u2069\n]{1,100})\u2069/g, (_, name: string) => {
      const author = authorOf(name);
      mentions.add(author.member);
      return `@${author.name.replace(/ /g, '\u00a0')}`;
    })
    .replace(/(?<![\p{L}\p{N}])@(\d{7,15})(?!\d)/gu, (written, digits: string) => {
      mentions.add(`+${digits}`);
      return written;
    });
  return { text, mentions: [...mentions] };
}
