import type { Words } from './words.ts';

/** Gives the id of a person by the name in a mention. */
export type IdOfName = (name: string) => string | undefined;

interface Fence {
  mark: string;
  kind: 'quote' | 'spoiler' | 'code';
}

/** The words of a message as its author typed it, in Zulip's Markdown. Mentions are by id. */
export function sourceWords(content: string, idOf: IdOfName): Words {
  const words: Words = { text: '', mentions: [], answers: null, files: 0 };
  const source = content.includes('\0') ? content.replaceAll('\0', '') : content;
  if (!/[*_`~@#>[$<]|^\s*[-/!]/m.test(source)) return { ...words, text: source.trim() };
  const reading: Reading = { idOf, words, mentions: new Set(), fences: [], lines: [] };
  for (const line of source.split('\n')) readLine(line.trimEnd(), reading);
  if (reading.fences.some((fence) => fence.kind === 'code')) reading.lines.push('```');
  words.text = reading.lines
    .join('\n')
    .trim()
    .replace(/^\/me /, '');
  words.mentions = [...reading.mentions];
  words.files = source.split('](/user_uploads/').length - 1;
  return words;
}

interface Reading {
  idOf: IdOfName;
  words: Words;
  mentions: Set<string>;
  fences: Fence[];
  lines: string[];
}

function readLine(line: string, reading: Reading): void {
  const { fences, lines } = reading;
  const inner = fences.at(-1);
  const sign = fences.some((fence) => fence.kind === 'quote') ? '> ' : '';
  const bare = line.trim();
  if (inner && bare.startsWith(inner.mark) && /^(?:`+|~+)$/.test(bare)) {
    fences.pop();
    if (inner.kind === 'code') lines.push(`${sign}\`\`\``);
  } else if (inner?.kind === 'code') lines.push(`${sign}${line.replaceAll('```', "'''")}`.trimEnd());
  else if (/^(?:`{3}|~{3})/.test(bare)) openFence(bare, sign, reading);
  else lines.push(proseLine(line, sign, reading));
}

function openFence(bare: string, sign: string, reading: Reading): void {
  const [, mark = '```', named = '', rest = ''] = /^(`{3,}|~{3,})\s*([^\s`]*)\s*(.*)$/.exec(bare) ?? [];
  const kind = named === 'quote' || named === 'spoiler' ? named : 'code';
  if (kind === 'code' && /`/.test(rest)) {
    reading.lines.push(`${sign}${bare}`);
    return;
  }
  reading.fences.push({ mark, kind });
  if (kind === 'code') reading.lines.push(`${sign}\`\`\``);
  else if (rest !== '') reading.lines.push(`${sign}${inline(rest, reading, sign !== '' || kind === 'quote')}`);
}

/** `@_**Name|5** [said](…/near/123):` before a quotation, with a link to the message that is quoted. */
const said = /^@_?\*\*[^*]+\*\* \[[^\]]*\]\([^)\s]*\/near\/(\d+)[^)\s]*\):$/;

function proseLine(line: string, sign: string, reading: Reading): string {
  const answered = said.exec(line)?.[1];
  if (answered !== undefined && sign === '') reading.words.answers ??= answered;
  const quoted = sign !== '' || line.startsWith('>') || answered !== undefined;
  const words = line
    .replace(/^>[> ]*/, '')
    .replace(/^\s*[*-] +/, '• ')
    .replace(/^#{1,6} +/, '');
  return quoted ? `> ${inline(words, reading, true)}`.trimEnd() : inline(words, reading, false);
}

function inline(line: string, reading: Reading, quoted: boolean): string {
  if (!/[`$]/.test(line)) return prose(line, reading, quoted);
  return line
    .replace(/\$\$([^$]{1,2000})\$\$/g, '`$1`')
    .split(/(``[^`]+``|`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : prose(part, reading, quoted)))
    .join('');
}

const everybody = new Set(['all', 'everyone', 'stream', 'channel', 'topic']);

function prose(text: string, { idOf, mentions }: Reading, quoted: boolean): string {
  if (!/[@#<[*~_]/.test(text)) return text;
  return text
    .replace(/@(_?)\*\*([^*|]+)(?:\|(\d+))?\*\*/g, (_, silent: string, name: string, id: string | undefined) => {
      const known = id ?? (everybody.has(name) ? undefined : idOf(name));
      if (known !== undefined && silent === '' && !quoted) mentions.add(known);
      return `@${name.replaceAll(/\s+/g, '\u00a0')}`;
    })
    .replace(/@_?\*([^*]+)\*/g, (_, group: string) => `@${group.replaceAll(/\s+/g, '\u00a0')}`)
    .replace(/#\*\*([^*]+)\*\*/g, '#$1')
    .replace(/<time:([^>]{1,60})>/g, '$1')
    .replace(/!?\[([^\]]{0,400})\]\(([^)\s]{0,2000})[^)]{0,200}\)/g, (_, says: string, address: string) =>
      link(says, address),
    )
    .replace(/(\*\*|~~)(?=\S)([^*~]+)\1/g, '$2')
    .replace(/(^|[\s(["'])([*_])(?=\S)([^*_]+)(?<=\S)\2(?=$|[\s)\]"'.,;:!?])/g, '$1$3');
}

function link(says: string, address: string): string {
  if (!/^https?:\/\//.test(address)) return says;
  return says === '' || says === address ? address : `${says} ${address}`;
}
