/** The words of a text in which they stand parted by blanks and line breaks. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);
