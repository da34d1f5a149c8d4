/**
 * The version of everything this package says about a text. Raise it by hand whenever words, stems, phrases, questions
 * or theme matching give another result for the same text: the warehouse then does the text work of all records again.
 * (Codebooks have versions of their own.)
 */
export const textVersion = '9';
