import type { Answer } from '@groundswell/contract';
import type { PanelState } from './Panel.tsx';

/** What there is to show of an answer: nothing yet, nothing at all, nothing that this reader may see, or rows. */
export function panelState(answer: { data?: Answer; isError: boolean }): PanelState {
  if (answer.isError) return 'failed';
  if (!answer.data) return 'loading';
  if (answer.data.rows.length > 0) return 'ready';
  return (answer.data.hidden?.rows ?? 0) > 0 ? 'hidden' : 'empty';
}
