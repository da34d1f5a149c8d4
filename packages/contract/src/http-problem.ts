/** RFC 9457 problem document: what the API answers instead of a result. */
export interface HttpProblem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  /** What must be said about the files before they can be read. */
  asks?: Ask[];
}

/** What only a person may know about an export: `columns` is which column of a table means what, `twice` which of two values for one period counts. */
export const asks = ['source', 'timezone', 'date', 'date-order', 'columns', 'community', 'twice'] as const;
export type Ask = (typeof asks)[number];

/** A question or a file that cannot be taken, said so that the asker can mend it. `status` is the HTTP status to answer with. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** What the asker may say so that it can be taken. */
  readonly asks: readonly Ask[];
  constructor(
    message: string,
    readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 422 = 422,
    options?: ErrorOptions & { asks?: readonly Ask[] },
  ) {
    super(message, options);
    this.asks = options?.asks ?? [];
  }
}
