import { serveApi } from '@groundswell/api';
import { openGroundswell } from '@groundswell/cli';

/**
 * A server over a workspace, for a test that kills it: loads everything, waits to be told a home, and says where it
 * listens. Starting takes longest, so that one child is already loaded while another is being killed.
 */
process.once('message', async (home: string) => {
  const groundswell = await openGroundswell({ home });
  const api = await serveApi({ groundswell, web: null, home, host: '127.0.0.1', port: 0 });
  process.send?.(api.url);
});
process.on('disconnect', () => process.exit());
process.send?.('loaded');
