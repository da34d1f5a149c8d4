import { readFileSync } from 'node:fs';
import { agreementOf } from '@groundswell/metrics';
import { expect, test } from 'vitest';
import { loadCodebooks } from '../engine/load-codebooks.ts';
import { readLabelled } from './read-labelled.ts';
import { scoreTexts } from './score-texts.ts';
import { speaksOf } from './speaks-of.ts';

const file = new URL('../../../../data/labelled/fear-at-work.tsv', import.meta.url);
const { texts, leftOut } = readLabelled(readFileSync(file, 'utf8'));

test('there are a hundred sentences each of fear, near it and far from it, none twice', () => {
  const counted = (name: string) => texts.filter(({ labels }) => labels[0] === name).length;
  expect(['fear', 'near', 'far'].map(counted)).toEqual([100, 100, 100]);
  expect(new Set(texts.map(({ text }) => text)).size).toBe(300);
  expect(leftOut).toEqual([]);
});

test('the theme "fear" finds at least what it found when its patterns were tuned', async () => {
  const mindset = (await loadCodebooks()).find(({ id }) => id === 'mindset')!;
  const counts = scoreTexts(texts, speaksOf(mindset, 'fear'), ['fear']);
  const { precision, recall } = agreementOf(counts);
  // Measured with version 2 of the codebook: 89 of 97 found are of fear, and 89 of 100 of fear are found.
  expect(precision.value).toBeGreaterThanOrEqual(89 / 97);
  expect(recall.value).toBeGreaterThanOrEqual(0.89);
  const far = texts.filter(({ labels }) => labels[0] === 'far');
  expect(scoreTexts(far, speaksOf(mindset, 'fear'), ['fear']).falseHits).toEqual([]);
});
