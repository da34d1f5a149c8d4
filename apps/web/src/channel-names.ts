import type { FilterOptions } from '@groundswell/contract';
import { sayChannel } from '@groundswell/words';

export { sayChannel };

/** The channels to choose from, those of the chosen communities first in force; a name that two communities use is said with its community. */
export function channelChoices(
  options: Pick<FilterOptions, 'channels'>,
  communities: string[] = [],
): { value: string; label: string }[] {
  const offered = options.channels.filter(
    ({ community }) => communities.length === 0 || communities.includes(community),
  );
  const choices = offered.map((channel) => {
    const value = channelFilter(options, channel.community, channel.name);
    return {
      value,
      label: value === channel.name ? sayChannel(channel.name) : `${sayChannel(channel.name)} (${channel.community})`,
    };
  });
  return choices.filter((choice, at) => choices.findIndex(({ value }) => value === choice.value) === at);
}

/** The filter's value for a channel: its name, with its community where another community has one of that name. */
export function channelFilter(options: Pick<FilterOptions, 'channels'>, community: string, name: string): string {
  const namesakes = new Set(options.channels.filter((one) => one.name === name).map((one) => one.community));
  return namesakes.size > 1 ? `${community}/${name}` : name;
}
