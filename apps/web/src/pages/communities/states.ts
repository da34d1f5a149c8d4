import type { Token } from '../../charts/token.ts';

/** How a channel is, as the metric "health" says it. */
export type ChannelState = 'alive' | 'fading' | 'ghost' | 'never-started' | 'new';

/** The word and the colour of each state, the most alarming first. */
export const states: Record<ChannelState, { word: string; colour: Token }> = {
  ghost: { word: 'ghost town', colour: 'ember' },
  fading: { word: 'fading', colour: 'gold' },
  'never-started': { word: 'never started', colour: 'slate' },
  new: { word: 'new', colour: 'sky' },
  alive: { word: 'alive', colour: 'leaf' },
};

/** Whether a cell is one of the states. */
export function isState(cell: unknown): cell is ChannelState {
  return typeof cell === 'string' && cell in states;
}
