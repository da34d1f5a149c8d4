/** A question's number and its words: `Q1) What …`, `Q.2: How …`, `Question 3 - Why …?`. Null for any other line. */
export function questionLabel(text: string): { number: number; words: string } | null {
  const found = /^(?:q|question)\s?\.?\s?(\d{1,2})(\s*[).:\-–—]+)?\s+(\S.*)$/i.exec(text);
  if (found === null) return null;
  const words = found[3]!.trim();
  // Without a sign after the number, only a question mark tells a question from an answer ("Q1 Patience").
  if (found[2] === undefined && !words.includes('?')) return null;
  return { number: Number(found[1]), words };
}

const atTheStart = /^(?:[qa]|question |answer )\s?\.?\s?(\d{1,2})(?!\d)/i;
const insideTheText = /[\s(…]([qa])\.?\s?(\d{1,2})[):]/i;
const reshared = /(?:^|[^\p{L}\p{N}])[RM]T @\w+:?\s*(.*)$/isu;

/** The number of the question that a post says it answers, in its own words or in those that it passes on. */
export function ownLabel(words: string, questions: Set<number>): number | null {
  const start = words.replace(/^(?:\s|\.|…|"|“|@\w+[:,]?)+/u, '');
  const candidates = [
    atTheStart.exec(start)?.[1],
    atTheStart.exec(reshared.exec(words)?.[1] ?? '')?.[1],
    insideTheText.exec(words)?.[2],
  ];
  const labels = candidates.filter((label) => label !== undefined).map(Number);
  return labels.find((label) => questions.has(label)) ?? null;
}

/** Whether a line opens with an answer's label: `A1: …`, `A.2) …`. */
export function isLabelledAnswer(text: string): boolean {
  return /^a\s?\.?\s?\d{1,2}\s*[).:]/i.test(text);
}
