import { type Columns, cellOf, idIn } from './columns.ts';

type Kind = 'replied_to' | 'retweeted' | 'quoted';

/** The id of the post that a row answers, or null. */
export function replyTo(row: string[], columns: Columns): string | null {
  return idIn(cellOf(row, columns, 'replyTo')) ?? referenceIn(row, columns, 'replied_to');
}

/** Whether a row passes on another post as it is. */
export function isNativeReshare(row: string[], columns: Columns): boolean {
  if (isYes(cellOf(row, columns, 'isReshare')) || cellOf(row, columns, 'reshareId') !== null) return true;
  return referenceIn(row, columns, 'retweeted') !== null;
}

/** Whether a row comments on another post that it shows. */
export function isQuote(row: string[], columns: Columns): boolean {
  if (isYes(cellOf(row, columns, 'isQuote')) || cellOf(row, columns, 'quoteId') !== null) return true;
  return referenceIn(row, columns, 'quoted') !== null;
}

function isYes(cell: string | null): boolean {
  return /^(?:true|t|1)$/i.test(cell ?? '');
}

/** The API's list, written as JSON, as Python shows it (`{'type': 'quoted', …}`), or as two columns for one reference. */
function referenceIn(row: string[], columns: Columns, kind: Kind): string | null {
  if (cellOf(row, columns, 'sourceKind') === kind) return idIn(cellOf(row, columns, 'sourceId'));
  for (const part of (cellOf(row, columns, 'references') ?? '').split(/[}>]/)) {
    if (!part.includes(kind)) continue;
    const id = /\bid["']?\s*[:=]\s*["']?(\d{1,20})/.exec(part)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}
