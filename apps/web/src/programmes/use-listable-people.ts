import type { ListablePerson } from '@groundswell/contract';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '../api.ts';

/** Long enough not to ask at every letter; ours, in milliseconds. */
const pause = 200;

/** People whose name, address or handle holds what is being typed. */
export function useListablePeople(typed: string) {
  const [like] = useDebouncedValue(typed.trim(), pause);
  return useQuery({
    queryKey: ['programmes', 'people', like],
    queryFn: async ({ signal }) =>
      (await get<{ people: ListablePerson[] }>(`programmes/people?like=${encodeURIComponent(like)}`, signal)).people,
    enabled: like !== '',
    placeholderData: keepPreviousData,
  });
}
