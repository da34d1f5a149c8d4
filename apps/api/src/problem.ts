import { type HttpProblem, Refusal } from '@groundswell/contract';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const titles: Record<number, string> = {
  400: 'The question cannot be read',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not possible now',
  413: 'Too large',
  415: 'Not a form of upload that is read',
  422: 'Cannot be taken',
  500: 'Something went wrong',
};

/** Turns what was thrown into a problem document (RFC 9457). Only a refusal's own sentence is told; the rest stays inside. */
export function problemOf(thrown: unknown, instance?: string): HttpProblem {
  const { status, detail } = told(thrown);
  const asks = thrown instanceof Refusal && thrown.asks.length > 0 ? { asks: [...thrown.asks] } : {};
  const title = titles[status] ?? 'Refused';
  return { type: 'about:blank', title, status, detail, ...(instance && { instance }), ...asks };
}

/** Answers with a problem document. */
export function replyProblem(context: Context, problem: HttpProblem): Response {
  context.header('content-type', 'application/problem+json');
  context.header('cache-control', 'no-store');
  return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode);
}

function told(thrown: unknown): { status: number; detail: string } {
  if (thrown instanceof Refusal) return { status: thrown.status, detail: thrown.message };
  if (thrown instanceof HTTPException) return { status: thrown.status, detail: thrown.message };
  return {
    status: 500,
    detail: 'The server could not do this because of a fault of its own; its log says what happened.',
  };
}
