/**
 * `text` with everything that is not its author's own words replaced by spaces, so that offsets hold: code, quoted
 * lines, addresses, mentions, emoji codes, hashtags and the post's own label ("Q1)"). Of a reshare only `comment`
 * counts; one whose comment is empty, or not to be found in `text`, has no words of its own.
 */
export function ownWords(text: string, comment?: string | null): string {
  let own = blanked(ownPart(text, comment), foreign);
  if (bareAddress.test(own)) own = own.replace(address, blank);
  if (numbered.test(own))
    own = own.replace(firstLabel, (_, before: string, words: string) => before + blank(words)).replace(label, blank);
  return own;
}

/** As `ownWords`, of which code, quoted lines and what a resharer borrowed are gone and all else stands still: addresses, mentions … */
export function ownPart(text: string, comment?: string | null): string {
  return blanked(comment === undefined || comment === null ? text : onlyComment(text, comment), codeAndQuotes);
}

function blanked(text: string, patterns: SignedPattern[]): string {
  return patterns.reduce((own, { sign, pattern }) => (own.includes(sign) ? own.replace(pattern, blank) : own), text);
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** The comment stands before or after what is reshared; elsewhere only if it is at neither end. */
function onlyComment(text: string, comment: string): string {
  const words = comment.trim();
  const start =
    text.startsWith(comment) || !text.trimEnd().endsWith(words) ? text.indexOf(words) : text.lastIndexOf(words);
  if (words === '' || start < 0) return blank(text);
  const end = start + words.length;
  return blank(text.slice(0, start)) + words + blank(text.slice(end));
}

/** An address ends before the punctuation that follows it: "seen https://example.org/a?" still asks. */
const lastOfAddress = String.raw`[^\s.,;:!?'"<>()\[\]{}\u2019\u201d\u2026]`;

/** In this order, each only where its sign is in the text: looking for one character costs next to nothing. */
interface SignedPattern {
  sign: string;
  pattern: RegExp;
}

const codeAndQuotes: SignedPattern[] = [
  { sign: '```', pattern: /```[\s\S]*?```|^[ \t]*```[\s\S]*/gm },
  { sign: '`', pattern: /``[^\n]+?``|`[^`\n]+`/g },
  { sign: '>', pattern: /^[ \t]{0,3}>+(?:[ \t].*)?$/gm },
];

const foreign: SignedPattern[] = [
  { sign: '://', pattern: new RegExp(String.raw`\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>]*${lastOfAddress}\/?`, 'gi') },
  { sign: '@', pattern: /(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  // A name goes on after a no-break space, however its parts are punctuated: "@Amber\u00a0O'Otter\u00a0(HR)".
  {
    sign: '@',
    pattern:
      /(?<![\p{L}\p{N}])@[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|[.\-'\u2019](?=[\p{L}\p{N}_])|[.,]?\u00a0[^\s\p{L}\p{N}]?(?=[\p{L}\p{N}]))*/gu,
  },
  { sign: '&', pattern: /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/gi },
  // Not after a digit, or the middle of "10:30:45" would be one.
  { sign: ':', pattern: /(?<!\p{N}):(?:[+-]1|100|(?=[\w+'-]*[a-z])[\w+'-]{2,}):(?!\p{N})/giu },
  { sign: '#', pattern: /(?<![\p{L}\p{N}])#[\p{L}\p{N}_][\p{L}\p{N}\p{M}_-]*/gu },
];

/** A domain without a scheme is an address if a path follows, or if it ends as most of them do. */
const bareAddress = /\.(?:[a-zA-Z]{2,}\/|(?:com|org|net|edu|gov|io|info|eu|uk)\b|(?<=[wW]{3}\.)\w)/;
const address = new RegExp(
  String.raw`(?<![\w.-])(?:www\.[^\s<>]*${lastOfAddress}\/?|(?:[a-z0-9-]+\.)+(?:[a-z]{2,}\/(?:[^\s<>]*${lastOfAddress}\/?)?|(?:com|org|net|edu|gov|io|info|eu|uk)\b(?![.-]?\w)))`,
  'gi',
);

/** "Q1)", "A1:", "q4" at the beginning (after RT, blanks and signs); elsewhere only with its bracket or colon. */
const numbered = /[qa]\.?\d/i;
// Anchored, not looked behind for: from every place of a long blanked text, looking back would take minutes.
const firstLabel = /^([^\p{L}\p{N}]*(?:RT[^\p{L}\p{N}]+)?)([qa]\.?\d{1,2}(?![\p{L}\p{N}])[).:]*)/iu;
const label = /(?<![\p{L}\p{N}])[qa]\.?\d{1,2}[):]+/giu;
