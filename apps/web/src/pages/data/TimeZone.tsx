import { Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api.ts';
import { optionList } from '../../parts/option-list.ts';
import { useOptions } from '../../queries.ts';
import { useRefreshEverything } from '../../use-refresh.ts';
import styles from './Data.module.css';

const timezones = Intl.supportedValuesOf('timeZone');

/** In which time zone days and hours are counted; another choice counts them all anew. */
export function TimeZone() {
  const chosen = useOptions().data?.timezone;
  const refresh = useRefreshEverything();
  const choice = useMutation({
    mutationFn: (timezone: string) => call('timezone', { method: 'PUT', body: JSON.stringify({ timezone }) }),
    onSuccess: refresh,
  });
  if (!chosen) return null;
  return (
    <section className={styles.timezone} aria-label="How days are counted">
      {/* A list of all 400 would be slow to open; typing finds the rest. */}
      <Select
        {...optionList}
        label="Days and hours are counted in"
        description={choice.isPending ? 'Counting everything anew …' : 'Another choice counts everything anew.'}
        error={choice.isError ? choice.error.message : undefined}
        data={timezones.includes(chosen) ? timezones : [chosen, ...timezones]}
        value={choice.isPending ? choice.variables : chosen}
        disabled={choice.isPending}
        onChange={(timezone) => timezone && timezone !== chosen && choice.mutate(timezone)}
        allowDeselect={false}
        searchable
        limit={40}
      />
    </section>
  );
}
