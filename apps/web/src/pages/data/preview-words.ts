/** How sure a recognition is, in words and as a share. The steps are ours. */
export function saySure(confidence: number): string {
  if (confidence === 1) return 'as you say';
  const share = `${Math.round(confidence * 100)} %`;
  if (confidence >= 0.9) return `recognised for certain (${share})`;
  return confidence >= 0.7 ? `very likely (${share})` : `probably (${share})`;
}

/** A refusal without the sentences that name options of the command line: the page has fields for them. */
export function forThePage(problem: string): string {
  const sentences = problem.split(/(?<=[.!?])\s+/).filter((sentence) => !/(^|\s)--[a-z]/.test(sentence));
  return sentences.join(' ') || problem;
}
