/** What a file's text holds, or why it is not JSON and at which line. */
export type ParsedJson = { ok: true; value: unknown } | { ok: false; line: number; why: string };

/** Parses JSON, and tells the line at which it breaks. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    // V8 gives the place of most errors, and none where the text ends too early.
    const position = /position (\d+)/.exec(why)?.[1];
    const at = position === undefined ? text.trimEnd().length : Number(position);
    return { ok: false, line: lineAt(text, at), why: firstClause(why) };
  }
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index += 1) if (text.charCodeAt(index) === 10) line += 1;
  return line;
}

// The rest of V8's sentence quotes the text, which may be anybody's words.
function firstClause(why: string): string {
  return why.replace(/,? *["'].*$/s, '').replace(/ in JSON at position.*$/s, '') || 'it is not JSON';
}
