/** Scripts that part no words by blanks: Thai, Lao, Burmese, Khmer, Japanese and Chinese. */
const unparted = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** Whether a text has words that no blanks part. */
export const hasUnparted = (text: string): boolean => unparted.test(text);

/** Made when the first text needs it: making one takes longer than reading a thousand English posts. */
let segmenter: Intl.Segmenter | null = null;

/** The words in a run of letters that no blanks part, each with its place in the run. */
export function segmentsOf(run: string): { form: string; at: number }[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words: { form: string; at: number }[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) words.push({ form: segment, at: index });
  }
  return words;
}
