import { tha } from 'stopword';
import { defineLanguage } from './define-language.ts';

/** Words as Intl.Segmenter parts them, counted as they stand. */
export const thai = defineLanguage({
  code: 'th',
  stopWords: tha,
  moreStopWords: 'ครับ ค่ะ คะ นะ ผม ฉัน คุณ เธอ มัน ขอบคุณ สวัสดี ใคร ไหม มั้ย ทำ',
  negators: 'ไม่ ไม่มี',
});
