import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import { expect, it } from 'vitest';
import { realExports } from '../project-root.ts';

const exports = [
  'twitter/bluesky_tidytuesday_posts.jsonl',
  'twitter/tags-aect19.csv',
  'twitter/tidytuesday-tweets-rtweet.csv',
  'slack/houstondatavis-slack-export.zip',
];
const here = realExports !== null;

it(here
  ? 'finds no chat in real exports that have none with numbered questions'
  : 'real exports without numbered chats are not here, and their test was left out', async () => {
  if (realExports === null) return;
  const home = await mkdtemp(join(tmpdir(), 'groundswell-no-chats-'));
  const groundswell = await openGroundswell({ home });
  for (const path of exports) await groundswell.ingest([join(realExports, 'data', path)], { timezone: 'UTC' });
  expect((await groundswell.options()).chats).toEqual([]);
  await groundswell.close();
  await rm(home, { recursive: true });
}, 120_000);
