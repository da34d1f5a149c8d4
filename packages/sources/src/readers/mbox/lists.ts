import { decodeWords } from 'postal-mime';
import { headerOf, type MailHeaders } from './mail-headers.ts';

/** The mailing list of a mail. */
export interface MailingList {
  channel: string;
  name: string;
}

/** The list that a mail's own header names; null where it has none. */
export function listOf(headers: MailHeaders): MailingList | null {
  const written = headerOf(headers, 'list-id');
  const channel = /<([^<>]+)>/.exec(written ?? '')?.[1]?.toLowerCase();
  if (written === null || channel === undefined) return null;
  const name = decodeWords(written.replace(/<[^<>]*>/, '')).replace(/^["\s]+|["\s]+$/g, '');
  return { channel, name: name || channel.split('.')[0]! };
}

/** Counts the tags of subjects (`[learning-list] Re: …`) in one file. */
export class SubjectTags {
  private readonly counts = new Map<string, number>();
  private mails = 0;

  see(headers: MailHeaders): void {
    this.mails += 1;
    const tag = tagOf(headerOf(headers, 'subject') ?? '');
    if (tag !== null) this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
  }

  /** The tag of at least half of the mails: the list puts it there. */
  common(): string | null {
    for (const [tag, count] of this.counts) if (count * 2 >= this.mails) return tag;
    return null;
  }
}

function tagOf(subject: string): string | null {
  return /^(?:\w{2,3}:\s*)*\[([^\]\d][^\]]{1,60})\]/i.exec(subject)?.[1] ?? null;
}

/** What a subject says, without the list's tag and without `Re:`. */
export function subjectWords(headers: MailHeaders, tag: string | null): string {
  const subject = decodeWords(headerOf(headers, 'subject') ?? '')
    .replaceAll('\0', '')
    .trim();
  const untagged = tag === null ? subject : subject.replace(`[${tag}]`, '');
  return untagged
    .replace(/^\s*'(.*)'$/, '$1')
    .replace(/^(?:\s*(?:re|aw|sv|fwd?)(?:\[\d+\])?\s*:)+/i, '')
    .trim();
}

/** The list that a file is named after: `learning-2024-May.txt` is learning's; null where it is named after a month. */
export function listOfFile(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:txt|mbox|mbx|mail|gz|archive)+$/gi, '');
  const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
  const bare = name.replace(new RegExp(`[-_ .]?(?:\\d{4}(?:[-_]?(?:q[1-4]|${month}|\\d\\d))?)$`, 'i'), '');
  return bare === '' || /^(?:mbox|inbox|archive)$/i.test(bare) ? null : bare;
}
