import { kor } from 'stopword';
import { defineLanguage } from './define-language.ts';

/** Words as they stand between blanks, with their particles. */
export const korean = defineLanguage({
  code: 'ko',
  stopWords: kor.filter((words) => !words.includes(' ')),
  moreStopWords:
    '감사합니다 안녕하세요 네 아니요 저는 제가 우리는 그리고 하지만 그래서 있어요 없어요 합니다 있습니다 없습니다',
});
