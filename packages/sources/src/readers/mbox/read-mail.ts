import { createHash } from 'node:crypto';
import type { LeftOutReason, MemberRecord, PostRecord } from '@groundswell/contract';
import PostalMime from 'postal-mime';
import { htmlWords } from '../../html/html-words.ts';
import { decodeText } from '../../input/decode-text.ts';
import { subjectWords } from './lists.ts';
import { mailAuthor } from './mail-author.ts';
import { headerOf, mailHeaders } from './mail-headers.ts';
import { type MailTime, mailMoment, mailTime } from './mail-time.ts';
import { ownWords } from './own-words.ts';
import type { RawMail } from './split-mails.ts';
import { mailId, type Threads } from './threads.ts';

/** Where a mail stands and what is known beforehand. */
export interface Place {
  community: string;
  channel: string;
  tag: string | null;
  threads: Threads;
  /** The zone of times that have none. @throws Refusal where it is needed and was not given. */
  zone(time: string): string;
}

/** What a mail gives; `why` is the end of a sentence. */
export type ReadMail = { post: PostRecord; author: MemberRecord | null } | { reason: LeftOutReason; why: string };

/** Reads one mail. */
export async function readMail(mail: RawMail, place: Place): Promise<ReadMail> {
  const bytes = withoutEscapes(mail.bytes);
  const { headers, body } = mailHeaders(bytes);
  const from = headerOf(headers, 'from') ?? '';
  if (/^auto-/i.test(headerOf(headers, 'auto-submitted') ?? '') || /mailer-daemon@|^mailer-daemon$/i.test(from)) {
    return { reason: 'system notice', why: 'was sent by a machine' };
  }
  const time = mailTime(headers, mail.envelope);
  if (time === null) return { reason: 'unreadable', why: 'has no date that can be' };
  const content =
    headers.has('content-type') || headers.has('content-transfer-encoding') ? await mimeWords(bytes) : null;
  const { text, own } = ownWords(content?.text ?? decodeText(bytes.subarray(body)));
  const answered = place.threads.answered(headers);
  const subject = answered === null ? subjectWords(headers, place.tag) : '';
  const files = content?.files ?? 0;
  if (!own && subject === '' && files === 0) return { reason: 'empty', why: 'has no words of its own' };
  const author = mailAuthor(from);
  const { community, channel } = place;
  const post: PostRecord = {
    type: 'post',
    community,
    channel,
    post: mailId(headers) ?? derivedId(from, time, text),
    ...(answered ?? {}),
    ...(author === null ? {} : { member: author.member }),
    kind: answered === null ? 'start' : 'reply',
    at: mailMoment(time, 'utc' in time ? 'UTC' : place.zone(time.local)),
    text: [subject, text].filter((part) => part !== '').join('\n\n'),
    ...(files > 0 ? { files } : {}),
  };
  return { post, author: author && memberOf(author, community) };
}

/** An mbox writes lines that begin with "From " as ">From ". */
function withoutEscapes(bytes: Buffer): Buffer {
  if (!bytes.includes('\n>From ') && !bytes.includes('\n>>')) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(/\n>(>*From )/g, '\n$1'), 'latin1');
}

async function mimeWords(bytes: Buffer): Promise<{ text: string; files: number } | null> {
  try {
    const mail = await PostalMime.parse(bytes);
    const text = mail.text?.trim() ? mail.text : htmlWords(mail.html ?? '');
    return { text, files: mail.attachments.length };
  } catch {
    return null; // Parts nested beyond reason: the body is read as it stands.
  }
}

function memberOf(author: NonNullable<ReturnType<typeof mailAuthor>>, community: string): MemberRecord {
  const { member, name, email, disguised } = author;
  const address = email === null ? {} : { email };
  return { type: 'member', community, member, name, ...address, ...(disguised === null ? {} : { handle: disguised }) };
}

function derivedId(from: string, time: MailTime, text: string): string {
  const written = 'utc' in time ? time.utc : time.local;
  return createHash('sha256').update(`${from}\n${written}\n${text}`).digest('hex').slice(0, 24);
}
