import { writeMillion } from './slack-million.ts';

// A process of its own: what writing holds in memory is no part of what an import holds.
const [folder, messages] = process.argv.slice(2);
writeMillion(folder!, Number(messages));
