/** A text and what somebody said it is about. */
export interface LabelledText {
  text: string;
  labels: string[];
}

export interface LabelledFile {
  texts: LabelledText[];
  /** Numbers of the lines without a text or without a label. */
  leftOut: number[];
}

/**
 * Reads lines of "text TAB labels", with or without more columns behind; several labels stand between commas. A label
 * that is a number counts from nought in `names`, as data sets publish it; where there are no names it stays a number.
 */
export function readLabelled(written: string, names: string[] = []): LabelledFile {
  const texts: LabelledText[] = [];
  const leftOut: number[] = [];
  const lines = written.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [text = '', labels = ''] = line.split('\t');
    if (text.trim() === '' || labels.trim() === '') leftOut.push(place + 1);
    else texts.push({ text, labels: namedLabels(labels, names) });
  }
  return { texts, leftOut };
}

/** The labels of "14,fear, joy", each by its name. */
export function namedLabels(written: string, names: string[]): string[] {
  return written
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .map((label) => (/^\d+$/.test(label) ? (names[Number(label)] ?? label) : label));
}
