/** What a post says by itself about the question of a chat that it asks or answers: "Q1:", "A1a", "re Q2", "RT @host Q3". */
export interface ChatLabel {
  kind: 'question' | 'answer';
  /** 0 for an introduction, `closingNumber` for a closing question. */
  number: number;
  /** It opens the post and is set apart from the words, so that nothing else can be meant ("Q1 was good for sales" is not). */
  clear: boolean;
  /** It stands in the words of somebody else that were passed on. */
  reshare: boolean;
}

/** Introductions come before the first question. */
export const introductionNumber = 0;
/** Closing questions come after the last one: no chat numbers so many. */
export const closingNumber = 99;

/** The name of a question by its number. */
export const questionName = (number: number): string =>
  number === introductionNumber ? 'Intro' : number === closingNumber ? 'Wrap' : `Q${number}`;

/** The number of a question by its name. */
export const questionNumber = (name: string): number =>
  name === 'Intro' ? introductionNumber : name === 'Wrap' ? closingNumber : Number(name.slice(1));

/** The label of a post, own words before those that it passes on (`comment` is what was added to them); null where there is none. */
export function labelOf(text: string, comment: string | null = null): ChatLabel | null {
  if (!mayHave.test(text) && !(comment && mayHave.test(comment))) return null;
  if (comment !== null) {
    const own = readLabel(comment);
    return own ? { ...own, reshare: false } : withReshare(readLabel(text.replace(reshareMark, '')), true);
  }
  const passedOn = reshareMark.test(text);
  return withReshare(readLabel(text.replace(reshareMark, '')), passedOn);
}

/** A question without its label and the hashtags at its end. */
export function questionText(text: string): string {
  const bare = text.replace(reshareMark, '').replace(lead, '');
  const after = (numbered.exec(bare) ?? named.exec(bare))?.[0].length ?? 0;
  return bare
    .slice(after)
    .replace(/^\s*(?:of|\/)\s*\d{1,2}\b/i, '')
    .replace(/^[\s:.)\]\-–—/|]+/, '')
    .replace(/(?:\s*#[\p{L}\p{N}_]+)+\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nearly no post has one: the first look is cheap. */
const mayHave =
  /\b[qa]\.?\s?\d|\bquestion|\banswer|\bwrap|\bclosing|\bfinal|\blast q|\bbonus|\bintro|\bicebreaker|\bwarm-?up/i;
const reshareMark = /^\s*(?:RT|MT|via)\b[\s:]*@?[\p{L}\p{N}_]+\s*[:\-–]?\s*/u;
/** What may stand before a label: people addressed, hashtags, marks of lists and quotes. */
const lead = /^(?:[\s.>*•"“”'‘’([_~-]|[@#][\p{L}\p{N}_.-]+[:,]?|<@[^>]*>)+/u;
/** "Q1", "Q.1", "Q 1", "Q#1", "Question 1", "A1", "A1a", "Answer 1". Not "A 5 minute talk" or "A1B2". */
const numbered =
  /^(re:?\s+|on\s+|for\s+)?(q\s?[.#]?\s?|a[.#]?|question\s?[.#]?\s?|ans(?:wer)?\s?[.#]?\s?)(\d{1,2})[a-h]?(?![\p{L}\p{N}])/iu;
const named =
  /^(?:(intro(?:duction)?s?|icebreaker|warm-?up)|(?:closing|wrap(?:[- ]?up)?|final|last|bonus))(?:\s+(?:question|q))?(?=\s*[:)])/i;
/** "(answering Q2)", "agree with A3", "to Q1:" further into the post. */
const mentioned = /\b(?:re|on|for|to|with|answering|about)[: ]\s?(?:q|a|question )(\d{1,2})[a-h]?(?![\p{L}\p{N}])/iu;
/** A mark that sets the label apart, or "Q1 of 6", "Q1/6", or "Q1 |". */
const setApart = /^\s*(?:[:)\].|–—/]|-\s|\bof\s\d|\n)/;
/** The quarter of a year, not a question: "Q1 2024", "Q3 FY25", "Q2 results". */
const quarter =
  /^[\s/-]*(?:(?:19|20)\d\d|'\d\d|FY|results?\b|earnings|revenue|sales|numbers|figures|forecast|budget|targets?\b|goals?\b|OKRs?\b|roadmap)/i;
/** No chat numbers more questions. */
const mostQuestions = 30;

type OwnLabel = Omit<ChatLabel, 'reshare'>;

function readLabel(text: string): OwnLabel | null {
  const bare = text.replace(lead, '');
  return atStart(bare) ?? byName(bare) ?? further(bare);
}

function atStart(bare: string): OwnLabel | null {
  const found = numbered.exec(bare);
  if (!found) return null;
  const [whole, towards, word, digits] = found;
  const after = bare.slice(whole.length);
  const number = Number(digits);
  if (number > mostQuestions || quarter.test(after)) return null;
  const asks = word!.toLowerCase().startsWith('q') && towards === undefined;
  const clear = setApart.test(after) || towards !== undefined || after.trim() === '';
  return { kind: asks ? 'question' : 'answer', number, clear };
}

function byName(bare: string): OwnLabel | null {
  const found = named.exec(bare);
  if (!found) return null;
  const number = found[1] === undefined ? closingNumber : introductionNumber;
  return { kind: 'question', number, clear: true };
}

function further(bare: string): OwnLabel | null {
  const found = mentioned.exec(bare);
  if (!found || Number(found[1]) > mostQuestions || quarter.test(bare.slice(found.index + found[0].length)))
    return null;
  return { kind: 'answer', number: Number(found[1]), clear: false };
}

const withReshare = (label: OwnLabel | null, reshare: boolean): ChatLabel | null => label && { ...label, reshare };
