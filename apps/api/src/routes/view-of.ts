import { Refusal, type Viewer, viewer } from '@groundswell/contract';
import type { Context } from 'hono';

/** Who reads, as a request says; a lead unless said. @throws Refusal 400 for anybody else. */
export function viewOf(context: Context): Viewer {
  const { success, data } = viewer.safeParse(context.req.query('view') ?? 'lead');
  if (success) return data;
  throw new Refusal(`"view" must be one of ${viewer.options.join(', ')}.`, 400);
}
