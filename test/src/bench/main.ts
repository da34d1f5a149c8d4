/** `npm run bench`: how fast an import and the Summary's questions are. `-- --memory`: what importing a million messages takes. */
const bench = process.argv.includes('--memory') ? import('./memory.ts') : import('./requests.ts');
await bench;

export {};
