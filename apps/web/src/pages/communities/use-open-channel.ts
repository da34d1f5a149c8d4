import { useNavigate } from '@tanstack/react-router';
import { channelFilter } from '../../channel-names.ts';
import { useOptions } from '../../queries.ts';

/** Opens a channel's own page; the other filters go along. */
export function useOpenChannel(): (community: string, channel: string) => void {
  const navigate = useNavigate();
  const options = useOptions().data;
  return (community, name) => {
    if (!options) return;
    const channel = [channelFilter(options, community, name)];
    void navigate({
      to: '/communities/channel',
      search: (filters) => ({ ...filters, community: [community], channel }),
    });
  };
}
