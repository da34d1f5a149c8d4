import type { ChatReport, ReportPost, ReportQuestion } from '@groundswell/contract';

const post = (number: number, text: string, placed: Partial<ReportPost> = {}): ReportPost => ({
  ...{ number, text, day: '2024-01-05', at: `2024-01-05T18:0${number}:00Z`, seconds: number * 60 },
  ...{ author: 'Amber Otter', question: 'Q1', part: 'answer', method: 'label', confidence: 1 },
  ...placed,
});

const question: ReportQuestion = {
  ...{ question: 'Q1', text: 'What holds us back?', askedAt: '2024-01-05T18:02:00Z' },
  ...{ answers: 2, reshares: 1, people: 2, medianSecondsToAnswer: 75, peakPerMinute: 2, lateAnswers: 1 },
  ...{ repliesAmongParticipants: 0, facilitatorShare: 0.2, unplaced: 1, comment: 'It is **fear** again.' },
  terms: [
    { term: 'fear', people: 2, posts: 3 },
    { term: 'stupid question', people: 1, posts: 1 },
  ],
  distinctive: [{ term: 'fear', people: 2, posts: 3 }],
  quotes: [{ number: 2, author: 'Amber Otter', text: 'Fear of the pause.', why: 'most answered, fear' }],
};

/** A small report of a chat on 5 January 2024. */
export const tinyReport: ChatReport = {
  ...{ chat: 'found', title: 'Craft chat', community: 'company', channel: 'general', day: '2024-01-05' },
  ...{ startedAt: '2024-01-05T18:01:00Z', endedAt: '2024-01-05T18:05:00Z', timezone: 'Europe/London' },
  ...{ names: 'full', minimumGroup: null, hosts: ['Teal Newt'], posts: 4, people: 3, newcomers: 1, returning: 2 },
  ...{ attendance: 40, introduction: 'Welcome.', closing: 'Until *March*.', countedBy: 'people', codebook: 'Mindset' },
  pace: [1, 2, 0, 1, 1].map((posts, minute) => ({ minute, posts, question: minute === 1 ? 'Q1' : null })),
  questions: [question],
  themes: [{ label: 'Fear', recurs: 1, of: 1, counts: [2] }],
  links: [{ address: 'https://example.org/pause', posts: 1, people: 1, by: ['Amber Otter'] }],
  openQuestions: [{ number: 4, author: 'Coral Crab', role: 'member', text: 'And who asks first?' }],
  transcript: [
    post(1, 'Q1: What holds us back?', { author: 'Teal Newt', part: 'question', method: 'asks' }),
    post(2, 'A1 Fear of the pause. https://example.org/pause'),
    post(3, 'RT @amber: A1 Fear', { author: 'Coral Crab', part: 'reshare' }),
    post(4, 'And who asks first?', { author: 'Coral Crab', question: null, part: 'chatter', method: 'none' }),
  ],
};
