import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { inflect } from './inflect.ts';
import { readPhraseBook } from './phrase-book.ts';
import { readTemplate, speak, type Template } from './template.ts';

const book = readPhraseBook();
const plantedSections = [
  ...['trust', 'trust-after', 'fear', 'no-fear', 'fear-week', 'macro', 'macro-other'],
  ...[
    'reorganisation-start',
    'reorganisation-reply',
    'reorganisation-answer',
    'open-questions',
    'open-question-reply',
    'open-question-answer',
  ],
];

describe('a template', () => {
  it('chooses between the parts in square brackets and fills the gaps', () => {
    const template = readTemplate('[We|I [really|surely]] rang {customer}.');
    const heard = new Set<string>();
    const random = createRandom(1);
    for (let count = 0; count < 40; count += 1) heard.add(speak(template, random, (slot) => `<${slot}>`));
    expect([...heard].sort()).toEqual([
      'I really rang <customer>.',
      'I surely rang <customer>.',
      'We rang <customer>.',
    ]);
  });

  it('that is never closed is refused with its text', () => {
    expect(() => readTemplate('[We|I rang')).toThrow('"[We|I rang" has a "[" that is never closed');
  });
});

describe('a verb phrase', () => {
  it('knows its past and its gerund, irregular verbs and doubled letters included', () => {
    expect(inflect('*stop typing and *listen')).toMatchObject({
      base: 'stop typing and listen',
      past: 'stopped typing and listened',
      gerund: 'stopping typing and listening',
    });
    expect(inflect('*tie a label').gerund).toBe('tying a label');
    expect(inflect('*ring the site').past).toBe('rang the site');
    expect(inflect('*try the switch').past).toBe('tried the switch');
  });

  it('that speaks to a "you" is marked, because it cannot follow "we"', () => {
    expect(inflect('*lower your voice').addressed).toBe(true);
    expect(inflect('*lower the voice').addressed).toBe(false);
  });
});

describe('the phrase book', () => {
  it('has at least fifty topics with enough to say, and no two of one name', () => {
    expect(book.topics.length).toBeGreaterThanOrEqual(50);
    expect(new Set(book.topics.map((topic) => topic.key)).size).toBe(book.topics.length);
    for (const topic of book.topics) {
      const { asks, troubles, ownTips, gains, scenes } = topic;
      expect({
        key: topic.key,
        enough: Math.min(asks.length, troubles.length, ownTips.length, gains.length, scenes.length) >= 3,
      }).toEqual({
        key: topic.key,
        enough: true,
      });
      for (const ask of asks) expect(ask).toMatch(/\?$/);
      for (const phrase of [...topic.troubles, ...topic.gains, ...topic.scenes]) expect(phrase).not.toMatch(/[.?!]$/);
    }
  });

  it('has at least 150 sentence templates', () => {
    const count = [...book.sections.values()].reduce((sum, templates) => sum + templates.length, 0);
    expect(count).toBeGreaterThanOrEqual(150);
  });

  it('keeps the words of the planted stories out of everything else', () => {
    const reserved = /\b(trust|honest|afraid|fear|scar(ed|y)|worr|nervous|anxi|panic|dread|macro)/i;
    const elsewhere = [
      ...[...book.sections]
        .filter(([name]) => !plantedSections.includes(name))
        .flatMap(([, templates]) => templates.map(words)),
      ...book.topics.map((topic) => JSON.stringify(topic)),
    ];
    expect(elsewhere.filter((text) => reserved.test(text))).toEqual([]);
  });
});

function words(template: Template): string {
  return template
    .map((part) => (typeof part === 'string' ? part : 'choices' in part ? part.choices.map(words).join(' ') : ''))
    .join('');
}
