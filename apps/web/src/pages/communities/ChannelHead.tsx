import type { Row } from '@groundswell/contract';
import { sayDay } from '@groundswell/words';
import type { ReactNode } from 'react';
import { sayChannel } from '../../channel-names.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Communities.module.css';
import { State } from './State.tsx';
import { isState } from './states.ts';

/** The channel's name, how it is in a sentence, and the rule behind that. */
export function ChannelHead({ back }: { back: ReactNode }) {
  const { filters } = useFilters();
  const rows = useAnswer('health').data?.rows;
  const names = (filters.channel ?? []).map((name) => sayChannel(name.split('/').at(-1)!));
  const [row] = rows ?? [];
  const isOne = row && rows?.length === 1;
  return (
    <header className={styles.head}>
      {back}
      <PageTitle title={isOne ? channelSentence(names[0]!, row) : names.join(', ')} tab={names.join(', ')} />
      {rows?.map((one) => (
        <p key={`${one.community}/${one.channel}`}>
          <State state={one.state} /> · {isOne ? null : `${one.community}, ${sayChannel(String(one.channel))}: `}
          {one.rule ?? 'Too few people wrote here for the numbers to be shown.'}
        </p>
      ))}
    </header>
  );
}

/** How the channel is, in a sentence. */
export function channelSentence(name: string, { state, last_post }: Row): string {
  if (!isState(state)) return name;
  const since = typeof last_post === 'string' ? ` since ${sayDay(last_post)}` : '';
  return {
    alive: `${name} is alive.`,
    fading: `${name} is fading.`,
    ghost: `${name} has been silent${since}.`,
    'never-started': `${name} never started.`,
    new: `${name} is new.`,
  }[state];
}
