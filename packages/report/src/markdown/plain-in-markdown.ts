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

/** A facilitator's Markdown as it is, but for HTML, which is text here as in every format. */
export const writtenInMarkdown = (markdown: string): string =>
  markdown.replace(/<(?=[a-z/!?])(?!(?:https?|mailto):[^\s<>]*>)/gi, '\\<');
