import { Refusal } from '@groundswell/contract';
import type { Context } from 'hono';
import type { z } from 'zod';

/** The JSON body of a request, as the schema has it. @throws Refusal 400 that says where it is wrong, and gives the example. */
export async function bodyJson<T>(context: Context, schema: z.ZodType<T>, example: string): Promise<T> {
  const body: unknown = await context.req.json().catch(() => {
    throw new Refusal(`The body is no JSON. It must be like ${example}.`, 400);
  });
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'The body';
  throw new Refusal(`${place}: ${issue?.message ?? 'cannot be read'}. It must be like ${example}.`, 400);
}
