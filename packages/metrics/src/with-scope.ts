import type { PostsAsked } from '@groundswell/contract';
import type { Scope } from './scope.ts';

/** A text with the steps that it names before it, and the values that it binds. */
export function withScope(sql: string, { before, values }: Scope): PostsAsked {
  const text = sql.trim();
  const isSelect = /^select\b/i.test(text);
  if (before === '') return { sql: isSelect ? text : `with ${text}`, values };
  return { sql: `with ${before}${isSelect ? '\n' : ',\n'}${text}`, values };
}
