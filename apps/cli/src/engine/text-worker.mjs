// TypeScript is not compiled beforehand, and a thread does not inherit the loader of its process.
import { register } from 'tsx/esm/api';

register();
await import('./text-worker.ts');
