import { planted } from '../planted.ts';
import { type Channel, usual } from './channel.ts';

/** The channels about learning from each other. */
export const circleChannels: readonly Omit<Channel, 'community'>[] = [
  {
    id: planted.stepsBack.channel,
    topic: 'One question a day about how we learn',
    weight: 5.5,
    areas: { learn: 8, lead: 2 },
    teams: { 'People & Learning': 1.5, Engineering: 0.1, rest: 1 },
    starts: { 'lounge-start': 60, question: 20, story: 20 },
    themes: { sharing: 1.5 },
  },
  {
    id: 'craftchat',
    topic: 'An hour, five questions, everybody',
    weight: 0.4,
    areas: { learn: 8 },
    teams: { 'People & Learning': 6, Engineering: 0.1, rest: 0.6 },
    starts: { notice: 80, question: 20 },
  },
  {
    id: 'show-your-work',
    topic: 'Half-finished is welcome',
    weight: 4.5,
    teams: { Marketing: 1.6, Product: 2, Engineering: 0.15, rest: 0.9 },
    starts: { 'tip-post': 45, story: 40, question: 15 },
    themes: { sharing: 2.5 },
  },
  {
    id: 'try-it-out',
    topic: 'Small experiments and what came of them',
    weight: 5,
    teams: { Product: 1.6, Engineering: 0.15, rest: 1 },
    starts: { story: 70, question: 20, musing: 10 },
    themes: { failure: 8, evidence: 4 },
  },
  {
    id: 'mentoring',
    topic: 'Pairs, shadowing, one-to-ones',
    weight: 3,
    areas: { learn: 8, lead: 2 },
    teams: { 'People & Learning': 2, Engineering: 0.1, rest: 0.9 },
    starts: usual,
    themes: { leadership: 2 },
  },
  {
    id: planted.neverStarted.channel,
    topic: 'A book a month, perhaps',
    weight: 0,
    areas: { learn: 1 },
    teams: { rest: 1 },
    starts: { book: 1 },
    from: planted.neverStarted.from,
    until: planted.neverStarted.until,
  },
];
