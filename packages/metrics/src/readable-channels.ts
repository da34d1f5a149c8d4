import type { Viewer } from '@groundswell/contract';

/**
 * SELECT of the channels (channel_id) whose posts' words this reader may read, or null where they may read nobody's words.
 * The one place that decides it: whatever gives words to a reader asks here first. A lead reads every channel that was
 * imported (private ones come in only where somebody asked for them); an executive reads none.
 */
export function readableChannels(view: Viewer): string | null {
  return view === 'lead' ? 'select c.channel_id from channels as c' : null;
}
