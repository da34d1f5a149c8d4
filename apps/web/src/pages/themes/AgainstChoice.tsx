import { comparisonWords } from '@groundswell/words';
import { channelChoices } from '../../channel-names.ts';
import { Choice } from '../../filter-bar/Choice.tsx';
import type { Filters } from '../../filters.ts';
import { useAnswer, useOptions } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

// The largest; any other can be written into the address.
const CHANNELS = 12;

/** Why no word sets this apart, and what to choose instead. */
export function nothingApart({ against, channel, team }: Filters): string {
  if (against === 'comparison')
    return 'No word sets this apart from the period that it is compared with, or there is none to compare with.';
  if (against !== undefined)
    return channel || team
      ? `No word sets this apart from #${against.replace(/^#/, '')} on these days.`
      : 'Choose a channel, so that there is something to set against the other.';
  return 'No word sets this apart from the rest. Choose a channel, a team or a shorter period.';
}

/** Against what: the rest, the comparison period or, where a channel is chosen, another one. */
export function AgainstChoice() {
  const { filters, change } = useFilters();
  const options = useOptions().data;
  // The bar asks this too: it is asked once.
  const compared = comparisonWords(useAnswer('contributors').data?.compared ?? null);
  const channels = filters.channel && options ? channelChoices(options, filters.community) : [];
  const others = channels.filter(({ value }) => !filters.channel?.includes(value)).slice(0, CHANNELS);
  const choices = [
    { value: 'rest', name: 'the rest' },
    ...(compared ? [{ value: 'comparison', name: compared }] : []),
    ...others.map(({ value, label }) => ({ value, name: label })),
  ];
  const value = filters.against ?? 'rest';
  const shown =
    choices.find((one) => one.value === value)?.name ?? (value === 'comparison' ? 'no other period' : value);
  return (
    <Choice
      label="vs"
      shown={shown}
      value={value}
      choices={choices}
      onChoose={(against) => change({ against: against === 'rest' ? undefined : against })}
    />
  );
}
