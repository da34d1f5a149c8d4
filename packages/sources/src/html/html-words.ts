import { Parser } from 'htmlparser2';
import { type ElementRole, roleOfElement } from './element-role.ts';
import { MarkdownWriter } from './markdown-writer.ts';

export type { ElementRole } from './element-role.ts';

/** Tells a reader's own elements apart; where it gives undefined, the element means what it means in any HTML. */
export type RoleOf = (tag: string, attributes: Record<string, string>) => ElementRole | undefined;

/** Ours: browsers stop nesting at 512 too. What lies deeper is read as text where it stands. */
const DEEPEST = 512;

/**
 * The words of an HTML text as the light Markdown of a post: `> ` before quoted lines, fenced or `inline` code, plain
 * addresses, `@Name` with no-break spaces for a mention, and no other mark-up.
 */
export function htmlWords(html: string, roleOf?: RoleOf): string {
  const writer = new MarkdownWriter();
  const source = html.includes('\0') ? html.replaceAll('\0', '') : html;
  if (!source.includes('<') && !source.includes('&')) {
    writer.text(source);
    return writer.written();
  }
  const open: { tag: string; role: ElementRole | undefined }[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const role = roleOf?.(tag, attributes) ?? roleOfElement(tag);
      open.push({ tag, role });
      writer.open(tag, role, attributes);
      if (open.length >= DEEPEST) parser.pause();
    },
    ontext: (text) => writer.text(text),
    onclosetag() {
      const closed = open.pop();
      if (closed) writer.close(closed.tag, closed.role);
    },
  });
  parser.write(source);
  if (open.length >= DEEPEST) writer.text(source.slice(parser.endIndex + 1).replace(/<[^<>]*>/g, ' '));
  else parser.end();
  return writer.written();
}
