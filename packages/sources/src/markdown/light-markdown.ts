/** What a tool's Markdown has of its own. */
export interface Dialect {
  /** What begins a line of a quotation. */
  quote: RegExp;
  /** What begins a quotation that goes on to the end, where there is such a thing. */
  quoteToTheEnd?: RegExp;
  /** Its other signs, in words that are neither code nor links. */
  inline?: (words: string) => string;
}

/**
 * Markdown as people type it, as the light Markdown of a post: fences on lines of their own, `> ` quotes, plain
 * addresses, and no marks for headings, bold, italic and struck text.
 */
export function lightMarkdown(raw: string, dialect: Dialect): string {
  const parts = raw.replaceAll('\0', '').replace(/\r\n?/g, '\n').split('```');
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) text += prose(index === 0 ? part : part.replace(/^[ \t]*\n?/, ''), dialect);
    // A fence that nothing closes is only three signs.
    else if (index === parts.length - 1) text += prose(`\`\`\`${part}`, dialect);
    else text = `${onNewLine(text)}\`\`\`\n${part.replace(/^[ \t]*[\w+#.-]*\n/, '').replace(/\n$/, '')}\n\`\`\`\n`;
  }
  return text.trim();
}

function onNewLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text.trimEnd()}\n`;
}

function prose(raw: string, dialect: Dialect): string {
  const { quote, quoteToTheEnd } = dialect;
  let toTheEnd = false;
  const lines = raw.split('\n').map((line) => {
    toTheEnd ||= quoteToTheEnd?.test(line) === true;
    const quoted = toTheEnd || quote.test(line);
    const unquoted = quoted ? line.replace(quoteToTheEnd ?? quote, '').replace(quote, '') : line;
    const words = unquoted.replace(/^(?:#{1,6}|-#) +/, '').replace(/^\s*[-*] +/, '• ');
    const plain = words
      .split(code)
      .map((part, index) => (index % 2 === 1 ? part : inline(part, dialect)))
      .join('');
    return quoted ? `> ${plain}`.trimEnd() : plain;
  });
  return lines.join('\n');
}

// The lengths are ours: without an end, a text of opening signs alone would be searched through for each of them.
const code = /(``[^`]{1,4000}``|`[^`]{1,4000}`)/;
const links = /!?\[([^\]\n]{0,400})\]\(<?(https?:\/\/[^\s)>]{1,2000})>?[^)\n]{0,200}\)/g;
const bold = /(\*\*\*|\*\*|__|~~|\|\|)(?=\S)((?:(?!\1).){1,1000}?)(?<=\S)\1/g;
const italics = /(^|[\s(["'])([*_])(?=\S)([^*_]{1,1000})(?<=\S)\2(?=$|[\s)\]"'.,;:!?])/g;

function inline(words: string, dialect: Dialect): string {
  const linked = words
    .replace(links, (_, says: string, address: string) =>
      says === '' || says === address ? address : `${says} ${address}`,
    )
    .replace(/<(https?:\/\/[^\s>]{1,2000})>/g, '$1');
  const plain = dialect.inline ? dialect.inline(linked) : linked;
  return plain.replace(bold, '$2').replace(italics, '$1$3');
}
