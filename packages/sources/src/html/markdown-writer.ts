import { type ElementRole, isBlock } from './element-role.ts';

/** Words that are gathered before they are written: those of a link, a mention or a piece of code. */
interface Frame {
  role: 'link' | 'mention' | 'code';
  words: string;
  address: string;
  /** The sign that it follows. */
  before: string;
}

/** Writes light Markdown, element by element. It holds counts and no tree, so that no depth of nesting matters. */
export class MarkdownWriter {
  private lines: string[] = [];
  private line = '';
  /** The last sign of the words and of the code so far: to look at a text that grows would take its whole length. */
  private last = '';
  private lastOfCode = '';
  private bullet = '';
  private dropped = 0;
  private quotes = 0;
  private blocks = 0;
  private code = '';
  private frames: Frame[] = [];

  open(tag: string, role: ElementRole | undefined, attributes: Record<string, string>): void {
    if (role === 'drop') this.dropped += 1;
    if (this.dropped > 0) return;
    if (role === 'quote') this.openQuote();
    else if (role === 'code-block') this.openBlock();
    else if (role === 'mention' || role === 'code') this.openFrame(role, '');
    else if (tag === 'a') this.openLink(attributes.href ?? '');
    else if (tag === 'br') this.lineBreak();
    else if (tag === 'img' || tag === 'emoji') this.text(emojiOf(attributes));
    else if (isBlock(tag)) this.edge();
    if (tag === 'li') this.bullet = '• ';
  }

  close(tag: string, role: ElementRole | undefined): void {
    if (role === 'drop') this.dropped -= 1;
    else if (this.dropped > 0) return;
    else if (role === 'quote') this.closeQuote();
    else if (role === 'code-block') this.closeBlock();
    else if (role === 'mention' || role === 'code') this.closeFrame(role);
    else if (tag === 'a') this.closeFrame('link');
    else if (tag === 'td' || tag === 'th') this.text(' ');
    else if (isBlock(tag)) this.edge();
    if (tag === 'li') this.bullet = '';
  }

  text(text: string): void {
    if (this.dropped > 0 || text === '') return;
    if (this.blocks > 0) this.codeText(text);
    else this.words(/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);
  }

  /** Everything so far, what is still open closed. */
  written(): string {
    while (this.blocks > 0) this.closeBlock();
    this.endFrames();
    this.edge();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private words(text: string): void {
    if (text === '') return;
    const frame = this.frames.at(-1);
    if (frame) frame.words += text;
    else if (this.last === '' || this.last === ' ') this.line += text.startsWith(' ') ? text.slice(1) : text;
    else this.line += text;
    if (text !== ' ' || this.last !== '') this.last = text.at(-1) ?? '';
  }

  private codeText(text: string): void {
    this.code += text;
    this.lastOfCode = text.at(-1) ?? '';
  }

  private lineBreak(): void {
    if (this.blocks > 0) this.codeText('\n');
    else if (this.frames.length > 0) this.words(' ');
    else this.endLine();
  }

  /** Where a block begins or ends: a new line, unless one has just begun. */
  private edge(): void {
    if (this.blocks > 0) {
      if (this.lastOfCode !== '' && this.lastOfCode !== '\n') this.codeText('\n');
    } else if (this.frames.length > 0) this.words(' ');
    else if (this.last !== '') this.endLine();
  }

  private endLine(): void {
    const words = this.line.trimEnd();
    this.line = '';
    this.last = '';
    const bullet = words === '' ? '' : this.bullet;
    if (bullet !== '') this.bullet = '';
    this.lines.push(this.quotes > 0 ? `> ${bullet}${words}`.trimEnd() : `${bullet}${words}`);
  }

  private openQuote(): void {
    this.endFrames();
    this.edge();
    this.quotes += 1;
  }

  private closeQuote(): void {
    this.edge();
    this.quotes -= 1;
  }

  private openBlock(): void {
    if (this.blocks === 0) {
      this.endFrames();
      this.edge();
      this.bullet = '';
    }
    this.blocks += 1;
  }

  private closeBlock(): void {
    this.blocks -= 1;
    if (this.blocks > 0) return;
    // A fence inside the code would end it.
    const code = this.code.replace(/^\n/, '').trimEnd().replaceAll('```', "'''");
    this.code = '';
    this.lastOfCode = '';
    if (code.trim() === '') return;
    const sign = this.quotes > 0 ? '> ' : '';
    for (const line of ['```', ...code.split('\n'), '```']) this.lines.push(`${sign}${line}`.trimEnd());
  }

  private openLink(address: string): void {
    if (/^(?:https?|ftp):\/\//i.test(address)) this.openFrame('link', address);
  }

  /** One of a kind at a time: HTML knows no link within a link. */
  private openFrame(role: Frame['role'], address: string): void {
    if (this.blocks > 0 || this.frames.some((frame) => frame.role === role)) return;
    this.frames.push({ role, words: '', address, before: this.last });
  }

  private closeFrame(role: Frame['role']): void {
    if (this.frames.at(-1)?.role === role) this.endFrame();
  }

  private endFrames(): void {
    while (this.frames.length > 0) this.endFrame();
  }

  private endFrame(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    this.last = frame.before;
    this.words(inMarkdown(frame));
  }
}

function inMarkdown({ role, words, address, before }: Frame): string {
  if (role === 'link') return link(address, words);
  const name = words.trim();
  if (name === '') return words;
  if (role === 'code') return name.includes('`') ? `\`\` ${name} \`\`` : `\`${name}\``;
  const mention = `@${name.replace(/^@/, '').trim().replace(/\s+/g, '\u00a0')}`;
  return /[\p{L}\p{N}]$/u.test(before) ? ` ${mention}` : mention;
}

function link(address: string, words: string): string {
  const says = words.trim();
  if (says === '') return words;
  const target = address.trim().replace(/\s/g, '%20');
  const shown = says.replace(/(?:\.{3}|…)$/, '');
  const onlyTheAddress = target === says || target.replace(/^\w+:\/\/(?:www\.)?/i, '').startsWith(shown);
  if (onlyTheAddress || /^https?:\/\/\S+$/.test(says)) return target;
  return `${words.trimEnd()} ${target}${/\s$/.test(words) ? ' ' : ''}`;
}

/** The sign or the :name: of a picture that stands for an emoji; no other picture is anybody's words. */
function emojiOf({ alt = '', class: named = '' }: Record<string, string>): string {
  const isEmoji =
    /emoji|emoticon|smiley/i.test(named) || /^:[\w+-]+:$/.test(alt) || /^\p{Extended_Pictographic}/u.test(alt);
  return isEmoji ? alt : '';
}
