/** A block of a light Markdown text. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'list'; ordered: boolean; texts: string[] };

const bullet = /^\s*[-*+]\s+/;
const number = /^\s*\d+[.)]\s+/;

/** Cuts the Markdown of our own documents into blocks: paragraphs, headings, lists and fenced code. All else is text. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let code: string[] | null = null;
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.trimStart().startsWith('```')) {
      if (code) blocks.push({ kind: 'code', text: code.join('\n') });
      code = code ? null : [];
      open = false;
    } else if (code) code.push(line);
    else if (line.trim() === '') open = false;
    else {
      addLine(blocks, line, open);
      open = !line.startsWith('#');
    }
  }
  if (code) blocks.push({ kind: 'code', text: code.join('\n') });
  return blocks;
}

function addLine(blocks: Block[], line: string, open: boolean): void {
  const last = open ? blocks.at(-1) : undefined;
  const marker = bullet.exec(line) ?? number.exec(line);
  if (line.startsWith('#')) blocks.push({ kind: 'heading', text: line.replace(/^#+\s*/, '') });
  else if (marker) addToList(blocks, line.slice(marker[0].length), number.test(line));
  else if (last?.kind === 'list') last.texts[last.texts.length - 1] += ` ${line.trim()}`;
  else if (last?.kind === 'paragraph') last.text += ` ${line.trim()}`;
  else blocks.push({ kind: 'paragraph', text: line.trim() });
}

function addToList(blocks: Block[], text: string, ordered: boolean): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.ordered === ordered) last.texts.push(text);
  else blocks.push({ kind: 'list', ordered, texts: [text] });
}

/** A run of a line: words, strong words, or code. */
export interface Run {
  kind: 'words' | 'strong' | 'code';
  text: string;
}

/** Cuts a line at its `code` and **strong** marks; links are said as their words and address. */
export function runsOf(line: string): Run[] {
  const plain = line.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)');
  return plain
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`') && part.length > 2) return { kind: 'code', text: part.slice(1, -1) };
      if (part.startsWith('**') && part.length > 4) return { kind: 'strong', text: part.slice(2, -2) };
      return { kind: 'words', text: part };
    });
}
