import { englishAsks } from './english-asks.ts';
import { greetings } from './english-questions.ts';
import { englishStem } from './english-stem.ts';
import { englishStopWords } from './english-stop-words.ts';
import type { Language } from './language.ts';

/** English, with more care than the others: it is what most posts are written in, and what its patterns were tuned on. */
export const english: Language = {
  code: 'en',
  stem: englishStem,
  isStopWord: (lower) => englishStopWords.has(lower) || contraction.test(lower),
  stopWords: englishStopWords,
  shortWords: new Set(['hr', 'ai', 'ux', 'ui', 'vr', 'pr', 'qa', 'pd', 'ml', 'tv', 'os']),
  isNegator: (lower) => negators.has(lower) || lower.endsWith("n't"),
  negatesBehind: new Set(),
  negatingPairs: new Set(['free of', 'free from']),
  falseNegations: new Set([
    ...['not only', 'not just', 'not merely', 'not simply', 'not to mention', "can't help", 'cannot help', 'why not'],
    ...['no doubt', 'no wonder', 'no question', 'nothing but', 'without doubt', 'not sure', 'no matter'],
    ...["don't forget", 'never mind'],
  ]),
  turns: new Set(['but', 'yet', 'though', 'although', 'because', 'unless', 'until', 'if', 'whereas', 'except']),
  greetings,
  asks: englishAsks,
};

/** I'm, they've, we'll, she'd, don't: the apostrophe's second half is always an auxiliary or a negation. */
const contraction = /'(?:m|re|ve|ll|d|t)$/;

const negators = new Set([
  ...['no', 'not', 'never', 'without', 'nothing', 'nobody', 'none', 'neither', 'nor', 'cannot', 'nowhere'],
  ...['dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'wont', 'cant', 'wouldnt', 'couldnt', 'shouldnt'],
  ...['havent', 'hasnt', 'hadnt', 'aint'],
]);
