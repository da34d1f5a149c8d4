import { safeAddress } from '@groundswell/words';

/** What people wrote as text of a Markdown document, whatever signs are in it: no mark-up, no HTML, no heading by accident. */
export const plainInMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&(?=[a-z#])/gi, '\\&')
    .replace(/^(\s*\d*)([+.)=-])(?=\s|=|-|$)/gm, '$1\\$2');

/** The same in one line, for headings and the cells of tables. */
export const lineInMarkdown = (text: string): string => plainInMarkdown(text.replace(/\s+/g, ' ').trim());

/** A quotation: ">" before each line; the lines of a post stay lines. */
export const quotedInMarkdown = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('  \n');

/**
 * A facilitator's Markdown as it is, but for HTML, which is text here as in every format, and for links, which lead to the web or
 * to a mail address or nowhere. A fence of code that is not closed ends with it.
 */
export const writtenInMarkdown = (markdown: string): string =>
  closed(
    markdown
      .replace(/<(?=[a-z/!?])(?!(?:https?|mailto):[^\s<>]*>)/gi, '\\<')
      .replace(/\](\(\s*)(<?)([^\s()<>]*)/g, (link, open: string, angle: string, to: string) =>
        leadsOn(to) ? link : `]${open}${angle}#`,
      )
      .replace(/(\]:[\s>]*<?)([^\s<>]*[:&\\][^\s<>]*)/g, (line, label: string, to: string) =>
        leadsOn(to) ? line : `${label}#`,
      ),
  );

/** Signs of an address may be written as entities or after a backslash, as no safe address has to. */
const leadsOn = (address: string): boolean => safeAddress(address) !== null;

/** With the fence that is open at its end closed. */
function closed(markdown: string): string {
  let open: string | null = null;
  for (const line of markdown.split('\n')) {
    const [, fence, rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === undefined) continue;
    if (open === null) open = fence[0] === '`' && rest.includes('`') ? null : fence;
    else if (fence[0] === open[0] && fence.length >= open.length && rest.trim() === '') open = null;
  }
  return open === null ? markdown : `${markdown}\n${open}`;
}
