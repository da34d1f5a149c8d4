import { chinese } from './chinese.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { thai } from './thai.ts';

/** The languages that are told by their words. English comes first: it is what a post is counted as that gives no other away. */
export const lettered: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  dutch,
  portuguese,
  italian,
  swedish,
  danish,
];

/** The languages that are told by their writing, as the first in whose writing a character is. */
export const scripted: readonly { language: Language; writing: RegExp }[] = [
  { language: japanese, writing: /\p{Script=Hiragana}|\p{Script=Katakana}{2}/u },
  { language: chinese, writing: /\p{Script=Han}/u },
  { language: korean, writing: /\p{Script=Hangul}/u },
  { language: thai, writing: /\p{Script=Thai}/u },
];

/** Every language whose words are known here. A new one is a file beside these and a line above. */
export const languages: readonly Language[] = [...lettered, ...scripted.map(({ language }) => language)];
