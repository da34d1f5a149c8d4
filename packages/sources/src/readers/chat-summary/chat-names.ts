import type { Questions } from './find-questions.ts';
import { isFurniture } from './page-furniture.ts';
import type { TextLine } from './text-lines.ts';

/** The hashtag that the text uses most, with its sign, as it is first written; null where there is none. */
export function hashtagOf(lines: TextLine[]): string | null {
  const uses = new Map<string, { written: string; count: number }>();
  for (const line of lines) {
    for (const [written] of line.text.matchAll(/(?<![\p{L}\p{N}&/#])#\p{L}[\p{L}\p{N}_]+/gu)) {
      const use = uses.get(written.toLowerCase()) ?? { written, count: 0 };
      use.count += 1;
      uses.set(written.toLowerCase(), use);
    }
  }
  let most: { written: string; count: number } | null = null;
  for (const use of uses.values()) if (most === null || use.count > most.count) most = use;
  return most?.written ?? null;
}

// Ours: a title stands at the head of a page, and is neither a name nor a paragraph.
const LINES_OF_A_HEAD = 15;
const LONGEST_TITLE = 200;
const WORDS_OF_A_TITLE = { least: 3, most: 20 };

/** The title of the page: of the first lines, the one that speaks of a chat, else the first that can be a title. */
export function titleOf(lines: TextLine[], questions: Questions): string | null {
  const opening = Math.min(...questions.openings.keys(), lines.length);
  const written = lines.slice(0, opening).filter((line) => line.text !== '' && line.item === null && !line.bullet);
  const titles = written.slice(0, LINES_OF_A_HEAD).filter((line) => isTitle(line.text));
  const aboutAChat = titles.find((line) => /chat|summary|recap|review|transcript|#\w/i.test(line.text));
  return (aboutAChat ?? titles[0])?.text ?? null;
}

function isTitle(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words < WORDS_OF_A_TITLE.least || words > WORDS_OF_A_TITLE.most) return false;
  return text.length <= LONGEST_TITLE && !isFurniture(text) && !/[.;:{}]$|[(){}].*;/.test(text);
}

/** A name as an id: lower case, with hyphens. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
