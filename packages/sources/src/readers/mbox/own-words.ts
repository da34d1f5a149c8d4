/**
 * The text of a mail with what its author quotes as lines that begin with `> `, and without signature and footer.
 * `own` is whether anything besides quotes is left.
 */
export function ownWords(written: string): { text: string; own: boolean } {
  const lines = withoutFooter(
    written
      .replaceAll('\0', '')
      .split(/\r\n|\n|\r/)
      .map((line) => line.trimEnd()),
  );
  const forwarded = lines.findIndex((_, index) => opensOldMail(lines, index));
  const marked = lines.map((line, index) => {
    const quoted = /^[ \t]{0,2}((?:>[ \t]?)+)(.*)$/.exec(line);
    if (quoted !== null) return `> ${quoted[2]!.trim()}`.trimEnd();
    return forwarded >= 0 && index >= forwarded ? `> ${line}`.trimEnd() : line;
  });
  const text = quotedAttributions(marked)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, own: /^(?!>)\s*\S/m.test(text) };
}

// "-- " opens a signature (RFC 3676, 4.3); many programs lose its space. Providers and list servers open their footers
// with a rule of underscores or hyphens.
function withoutFooter(lines: string[]): string[] {
  const end = lines.findIndex((line, index) => line === '--' || isRuleAboveFooter(lines, index));
  return end < 0 ? lines : lines.slice(0, end);
}

// Ours: footers are short, and a rule in the middle of a mail has more below it.
const LONGEST_FOOTER = 12;

function isRuleAboveFooter(lines: string[], index: number): boolean {
  if (!/^[_-]{20,}$/.test(lines[index]!)) return false;
  if (lines.length - index > 2 * LONGEST_FOOTER) return false;
  const below = lines.slice(index + 1).filter((line) => line !== '');
  return (
    below.length > 0 &&
    below.length <= LONGEST_FOOTER &&
    below.some((line) => /https?:\/\/|mailing list|\S+@\S+/i.test(line))
  );
}

/** `-----Original Message-----`, or the headers of an older mail, under which all of it is quoted. */
function opensOldMail(lines: string[], index: number): boolean {
  const line = lines[index]!;
  if (/^\s*-{2,}\s*(?:original message|forwarded message|forwarded by .*)\s*-{2,}$/i.test(line)) return true;
  if (!/^\*?(?:from|von|de|da)\s?:\*?\s\S/i.test(line)) return false;
  const following = lines.slice(index + 1, index + 5).join('\n');
  return (
    /^\*?(?:sent|date|gesendet|envoyé|enviado|to|an)\s?:/im.test(following) &&
    /^\*?(?:to|subject|an|betreff|à|objet|para|asunto)\s?:/im.test(following)
  );
}

/** `On 5 May, Amber Otter wrote:` above a quote belongs to it. */
function quotedAttributions(lines: string[]): string[] {
  const result = [...lines];
  result.forEach((line, index) => {
    if (!/(?:wrote|writes|schrieb|écrit|escribió|said)\s?:$/i.test(line) || line.startsWith('>')) return;
    const next = result.slice(index + 1, index + 4).find((one) => one !== '' && !/^\[[^\]]*\]$/.test(one));
    if (!next?.startsWith('>')) return;
    result[index] = `> ${line}`;
    const before = result[index - 1];
    // Long ones are folded: "On Thu, 1 Nov 2001, Amber Otter" / "<amber at example.org> wrote:".
    if (before !== undefined && /^On .*\d/.test(before) && !/^On .*\d/.test(line)) result[index - 1] = `> ${before}`;
  });
  return result;
}
