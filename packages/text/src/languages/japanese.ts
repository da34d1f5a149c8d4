import { jpn } from 'stopword';
import { defineLanguage } from './define-language.ts';

/** Words as Intl.Segmenter parts them, counted as they stand. */
export const japanese = defineLanguage({
  code: 'ja',
  stopWords: jpn,
  moreStopWords: `
    です でした した して てい てる ください くだ さい ました ません ない なかった あの それ どれ ここ そこ どこ だれ ください ありがとう ございます
    お願い おはよう こんにちは はい いいえ よろしく すみません です か な ね よ って たい ます まし ませ
  `,
  negators: 'ない なかった ません',
});
