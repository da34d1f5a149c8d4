/** RFC 9457 problem document: what the API answers instead of a result. */
export interface HttpProblem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
}

/** A question or a file that cannot be taken, said so that the asker can mend it. `status` is the HTTP status to answer with. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    message: string,
    readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 422 = 422,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
