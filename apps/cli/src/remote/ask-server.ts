import { asks, Refusal } from '@groundswell/contract';
import { z } from 'zod';

const problemSchema = z.object({
  status: z.number(),
  detail: z.string(),
  asks: z.array(z.enum(asks)).optional(),
});
const refusalStatus = z.literal([400, 403, 404, 409, 413, 415, 422]);

/** Asks a server's API. @throws Refusal with the server's own sentence, or an Error where it failed or went away. */
export async function askServer(url: string, path: string, init: RequestInit = {}): Promise<Response> {
  let reply: Response;
  try {
    reply = await fetch(`${url}/api/${path}`, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Error(`The server at ${url}, which holds the workspace, does not answer.`, { cause });
  }
  if (!reply.ok) throw await refusalOf(reply, url);
  return reply;
}

/** The JSON of an answer. The server is the same program, so its shape is taken at its word. */
export async function askJson<T>(url: string, path: string, init?: RequestInit): Promise<T> {
  return (await (await askServer(url, path, init)).json()) as T;
}

async function refusalOf(reply: Response, url: string): Promise<Error> {
  const problem = problemSchema.safeParse(await reply.json().catch(() => null));
  if (!problem.success) return new Error(`The server at ${url} answered with ${reply.status}.`);
  const status = refusalStatus.safeParse(problem.data.status);
  const { detail, asks } = problem.data;
  return status.success ? new Refusal(detail, status.data, { asks }) : new Error(detail);
}
