import { eld } from 'eld/extrasmall';
import { english } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { lettered, scripted } from './languages/languages.ts';
import { ordinary } from './tell-tales.ts';
import type { Token } from './tokens.ts';

/** The detector's verdict on a text of few words is a guess; how sure it has to be by its lead over the next language. */
const lead = {
  /** Where the text also has a word that this language leaves out, and English does not: "merci", "del". */
  confirmed: 0.01,
  /** Where it has none. */
  alone: 0.08,
};
/** The fewest words on which the detector is believed without such a word. All measured: docs/decisions/0010-languages.md. */
const fewestAlone = 4;
/** More words make the verdict no better. */
const mostWords = 40;

// Norwegian would take a sixth of all short Danish posts with it, and is counted well enough as Danish.
eld.setLanguageSubset(Object.values(eld.info().Languages).filter((code) => code !== 'no'));

/**
 * The language of a post by its own words, or null where they do not give it away. It looks at nothing else, so that a post
 * is counted the same in whatever import and order it comes.
 */
export function tellLanguage(own: string, tokens: Token[]): Language | null {
  if (foreign.test(own)) {
    const written = byScript(tokens);
    if (written) return written;
  }
  const told = lettered.map(() => 0);
  let most = 0;
  let all = 0;
  for (const { known } of tokens) {
    const { tells } = known;
    if (tells < 0) continue;
    told[tells]! += 1;
    all += 1;
    if (told[tells]! > told[most]!) most = tells;
  }
  if (isClear(most, told[most]!, all) || isOneWord(tokens)) return lettered[most]!;
  return asDetected(tokens, told);
}

/**
 * Words that only one language leaves out, and hardly any of another: asking the detector would take longer than all else. Of
 * English, in which others write a word now and then, one is enough where nothing speaks against it.
 */
const isClear = (place: number, most: number, all: number): boolean =>
  most >= 2 ? (all - most) * 4 <= most : most === 1 && all === 1 && lettered[place] === english;

/** "Merci" alone; of fewer than five letters it may be a name or another language's word. */
const isOneWord = (tokens: Token[]): boolean =>
  tokens.length === 1 && tokens[0]!.known.tells >= 0 && tokens[0]!.lower.length >= 5;

function asDetected(tokens: Token[], told: number[]): Language | null {
  const words = tokens.filter(({ lower }) => lower.length > 1).slice(0, mostWords);
  if (words.length < 2) return null;
  if (words.length < fewestAlone && words.every(({ known }) => known.tells === ordinary)) return null;
  const scores = Object.entries(eld.detect(words.map(({ lower }) => lower).join(' ')).getScores());
  const [[code, score] = ['', 0], [, next] = ['', 0]] = scores;
  const place = lettered.findIndex((language) => language.code === code);
  if (place < 0) return null;
  const language = lettered[place]!;
  const ahead = told.every((words) => words <= told[place]!);
  const confirmed =
    ahead && words.some(({ lower }) => isOwn(lower, language) && (lower.length > 2 || words.length > 2));
  const sure = confirmed ? score - next >= lead.confirmed : score - next >= lead.alone && words.length >= fewestAlone;
  return sure ? language : null;
}

/** A word that the language leaves out, and English does not. */
const isOwn = (lower: string, language: Language): boolean =>
  language.isStopWord(lower) && (language === english || !english.isStopWord(lower));

/** Letters of the scripts by which a language is told. */
const foreign = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/;

/** The language in whose writing at least half of the words are. */
function byScript(tokens: Token[]): Language | null {
  const written = scripted.map(({ writing }) => tokens.filter(({ lower }) => writing.test(lower)).length);
  if (written.reduce((sum, words) => sum + words, 0) * 2 < tokens.length) return null;
  // Japanese has Chinese characters too; one word that is its own is enough.
  const place = written[0]! > 0 ? 0 : written.indexOf(Math.max(...written));
  return written[place]! > 0 ? scripted[place]!.language : null;
}
