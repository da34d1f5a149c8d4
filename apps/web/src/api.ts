import type { HttpProblem } from '@groundswell/contract';

/** What the API answered instead of a result; `message` is the sentence that a person should read. */
export class ApiProblem extends Error {
  override name = 'ApiProblem';
  constructor(
    message: string,
    /** The HTTP status; 0 where the server was not reached. */
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Gets a JSON document below /api. @throws ApiProblem */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await call(path, { signal });
  return (await response.json()) as T;
}

/** Calls the API and gives its answer, whatever its body is. @throws ApiProblem unless the status is 2xx. */
export async function call(path: string, request: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api/${path}`, request).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem('The server cannot be reached. Is Groundswell still running?', 0, { cause });
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) {
    return new ApiProblem(`The server answered with an error (${response.status}).`, response.status);
  }
  const problem = (await response.json()) as Partial<HttpProblem>;
  return new ApiProblem(problem.detail ?? problem.title ?? `Error ${response.status}`, response.status);
}
