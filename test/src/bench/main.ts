/**
 * `npm run bench`: how fast an import and the Summary's questions are. `-- --memory`: what importing a million messages takes.
 * `-- --messages 1000000 [--out <folder>] [--keep <folder>] [--seconds 120]`: every metric on a workspace of that size.
 */
const asked = (flag: string): boolean => process.argv.some((word) => word === flag || word.startsWith(`${flag}=`));
const bench = asked('--memory')
  ? import('./memory.ts')
  : asked('--messages')
    ? import('./scale.ts')
    : import('./requests.ts');
await bench;

export {};
