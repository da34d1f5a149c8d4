import { scoreText } from './score.ts';

process.stdout.write(`${scoreText()}\n`);
