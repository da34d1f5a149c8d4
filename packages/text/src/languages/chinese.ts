import { zho } from 'stopword';
import { defineLanguage } from './define-language.ts';

/** Words as Intl.Segmenter parts them, counted as they stand. */
export const chinese = defineLanguage({
  code: 'zh',
  stopWords: zho,
  moreStopWords: `
    我们 你们 他们 她们 它们 这个 那个 这些 那些 这里 那里 什么 怎么 为什么 哪里 没有 不是 可以 一个 一下 已经 还是 但是 因为
    所以 如果 或者 以及 谢谢 你好 大家 好的 请问 的话 不要 就是 现在 今天 明天 昨天 有点
  `,
  negators: '不 没 没有 不是 无 别',
});
