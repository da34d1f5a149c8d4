/**
 * `npm run bench`: how fast an import and the Summary's questions are. `-- --memory`: what importing a million messages takes.
 * `-- --messages 1000000 [--out <folder>] [--keep <folder>] [--seconds 120] [--parts import,questions,peers]`: the import of so many
 * messages, every metric on them, and other tools that are installed on the same messages.
 */
const asked = (flag: string): boolean => process.argv.some((word) => word === flag || word.startsWith(`${flag}=`));
const bench = asked('--memory')
  ? import('./memory.ts')
  : asked('--messages')
    ? import('./scale.ts')
    : import('./requests.ts');
await bench;

export {};
