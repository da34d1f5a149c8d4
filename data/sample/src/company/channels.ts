import type { Channel } from './channel.ts';
import { circleChannels } from './circle-channels.ts';
import { companyChannels } from './company-channels.ts';
import { craftChannels } from './craft-channels.ts';

/** The channels of all three communities. */
export const channels: readonly Channel[] = [
  ...companyChannels.map((channel) => ({ ...channel, community: 'company' as const })),
  ...craftChannels.map((channel) => ({ ...channel, community: 'craft' as const })),
  ...circleChannels.map((channel) => ({ ...channel, community: 'circle' as const })),
];

/** The channel of an id. */
export function channelOf(id: string): Channel {
  const channel = channels.find((candidate) => candidate.id === id);
  if (!channel) throw new Error(`sample: there is no channel "${id}"`);
  return channel;
}
