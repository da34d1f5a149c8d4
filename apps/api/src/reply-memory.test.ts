import { expect, it } from 'vitest';
import { createReplyMemory } from './reply-memory.ts';

it('recalls a reply by its URL until the workspace changes', () => {
  let version = '1';
  const memory = createReplyMemory(() => version);
  memory.keep('/a', '1', { tag: 't', text: 'x' });
  expect(memory.recall('/a')).toEqual({ tag: 't', text: 'x' });
  expect(memory.recall('/b')).toBeUndefined();
  version = '2';
  expect(memory.recall('/a')).toBeUndefined();
});

it('keeps no reply that the workspace has overtaken', () => {
  const memory = createReplyMemory(() => '2');
  memory.keep('/a', '1', { tag: 't', text: 'x' });
  expect(memory.recall('/a')).toBeUndefined();
});
