import type { Answer } from '@groundswell/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

type Asked = Pick<UseQueryResult<Answer>, 'data' | 'isPlaceholderData' | 'isPending'>;

/** Two answers that are drawn together: what was there stays until both have come, so that neither is drawn with the other's past. */
export function useTogether(first: Asked, second: Asked): { first: Answer; second: Answer | null } | null {
  const [shown, show] = useState<{ first: Answer; second: Answer | null } | null>(null);
  const stale = first.isPlaceholderData || second.isPlaceholderData || second.isPending;
  if (!first.data || stale) return shown;
  const now = { first: first.data, second: second.data ?? null };
  if (shown?.first === now.first && shown.second === now.second) return shown;
  show(now);
  return now;
}
