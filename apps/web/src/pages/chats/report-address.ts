import type { ReportFormat } from '@groundswell/contract';
import type { Filters } from '../../filters.ts';

/** Where the API has a chat. */
export const chatPath = (chat: string) => `chats/${encodeURIComponent(chat)}`;

/** Where the report of a chat is got, for these eyes and with these names. */
export function reportPath(chat: string, format: ReportFormat | 'json', { view, codebook, names }: Filters): string {
  const parameters = new URLSearchParams({ format });
  if (view) parameters.set('view', view);
  if (codebook) parameters.set('codebook', codebook);
  parameters.set('names', view === 'executive' ? 'none' : (names ?? 'full'));
  return `${chatPath(chat)}/report?${parameters}`;
}

/** The name that the server gives a file (RFC 6266); null where it gives none. */
export function filenameIn(disposition: string | null): string | null {
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return coded === undefined ? null : decodeURIComponent(coded);
}
