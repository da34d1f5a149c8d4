import type { PostsAsked } from '@groundswell/contract';
import type { Scope } from './scope.ts';

/** A text with the steps that it names before it, and the values that it binds. */
export function withScope(sql: string, { before, values }: Scope): PostsAsked {
  const text = sql.trim();
  return { sql: `with ${before}${/^select\b/i.test(text) ? '\n' : ',\n'}${text}`, values };
}
