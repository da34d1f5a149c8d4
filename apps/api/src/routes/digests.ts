import { digestPeriod, type Groundswell, Refusal } from '@groundswell/contract';
import { Hono } from 'hono';

/** Which digests were sent: the command line asks for it while the server holds the workspace. */
export function digestRoutes({ digests }: Groundswell): Hono {
  const routes = new Hono();
  const periodOf = (asked: string): string => {
    const { success, data, error } = digestPeriod.safeParse(asked);
    if (!success) throw new Refusal(`A digest's period ${error.issues[0]?.message}.`, 400);
    return data;
  };
  routes.put('/digests/:period', async (context) =>
    context.json({ claimed: await digests.claim(periodOf(context.req.param('period'))) }),
  );
  routes.put('/digests/:period/sent', async (context) => {
    await digests.confirm(periodOf(context.req.param('period')));
    return context.body(null, 204);
  });
  routes.delete('/digests/:period', async (context) => {
    await digests.release(periodOf(context.req.param('period')));
    return context.body(null, 204);
  });
  return routes;
}
