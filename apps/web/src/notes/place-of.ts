import type { DatedNote, FilterOptions } from '@groundswell/contract';
import type { Filters } from '../filters.ts';

/** The one place that the filters leave, as a note has it; everything where they leave several. */
export function placeOf(
  { community, channel }: Pick<Filters, 'community' | 'channel'>,
  options: Pick<FilterOptions, 'channels'>,
): Pick<DatedNote, 'community' | 'channel'> {
  const only = community?.length === 1 ? community[0]! : null;
  if (channel?.length !== 1) return { community: only, channel: null };
  const found = options.channels.filter(
    (one) =>
      [one.name, `${one.community}/${one.name}`].includes(channel[0]!) &&
      (!community || community.includes(one.community)),
  );
  return found.length === 1
    ? { community: found[0]!.community, channel: found[0]!.name }
    : { community: only, channel: null };
}
