const pieces = [
  ...[
    'fear',
    'Trust',
    'don’t',
    "it's",
    'e-learning',
    'co-operate',
    'know-how',
    'ÉCOLE',
    'e\u0301te\u0301',
    'İstanbul',
    '学习',
    '2nd',
  ],
  ...[
    '`code`',
    '```',
    '> ',
    '\n',
    '\n> quote\n',
    '@Amber\u00a0Otter',
    '@a',
    'a@b.org',
    'https://example.org/x?y',
    'www.',
    'b.org/c',
  ],
  ...[
    ':tada:',
    ':',
    '#tag',
    '#',
    'Q1)',
    'a2:',
    'RT ',
    '&amp;',
    '🙂',
    '👩🏽‍🚒',
    '…',
    '!',
    '?',
    ', ',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '-',
    '–',
    '"',
    '“',
    '”',
    '*',
  ],
];

/** Texts put together at random from what posts are made of; the same ones every time. */
export function* randomTexts(count: number): Generator<string> {
  let state = 20_120_315;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; // the generator of Numerical Recipes
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let made = 0; made < count; made += 1) {
    const length = next(25);
    let text = '';
    for (let piece = 0; piece < length; piece += 1) text += pieces[next(pieces.length)] + (next(2) === 0 ? ' ' : '');
    yield text;
  }
}
