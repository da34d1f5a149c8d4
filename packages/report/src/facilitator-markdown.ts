import { safeAddress } from '@groundswell/words';
import { micromark } from 'micromark';
import { type Markup, made } from './html/markup.ts';

/**
 * A facilitator's Markdown as HTML (CommonMark, by micromark): HTML in it is text, a picture is its words – a report fetches
 * nothing – and a link leads to the web or to a mail address, or nowhere. Its headings stand below those of the report.
 */
export function facilitatorMarkdown(markdown: string): Markup {
  const rendered = micromark(markdown, {
    extensions: [{ disable: { null: ['labelStartImage', 'htmlFlow', 'htmlText'] } }],
  });
  return made(
    rendered
      .replace(/<a href="([^"]*)"/g, (_, address: string) => linkTo(address))
      .replace(/<(\/?)h([1-6])>/g, (_, end: string, level: string) => `<${end}h${Math.min(6, Number(level) + 3)}>`),
  );
}

/** What follows is the link's words, and its title, which are escaped. The address is, too. */
const linkTo = (address: string): string =>
  safeAddress(address.replaceAll('&amp;', '&')) === null
    ? '<a'
    : `<a href="${address}" rel="noopener noreferrer nofollow"`;
