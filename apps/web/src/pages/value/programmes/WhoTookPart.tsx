import type { FilterOptions, ProgrammeKind } from '@groundswell/contract';
import { MultiSelect, Select } from '@mantine/core';
import { optionList } from '../../../parts/option-list.ts';
import styles from '../goals/Goals.module.css';
import { PeopleField } from './PeopleField.tsx';

/** Who took part, and whom to hold them against, each kind by itself: what was chosen of one stays while another is looked at. */
export type Lists = Record<ProgrammeKind, { own: string[]; controls: string[] }>;

interface WhoProps {
  kind: ProgrammeKind;
  onKind: (kind: ProgrammeKind) => void;
  lists: Lists;
  onLists: (lists: Lists) => void;
  community: string | null;
  onCommunity: (community: string | null) => void;
  options: FilterOptions | undefined;
}

const kinds = [
  { value: 'teams', label: 'Whole teams' },
  { value: 'channels', label: 'Whole channels' },
  { value: 'people', label: 'People on a list' },
];

/** The fields about who took part: teams or channels to choose, or people by name or pasted. */
export function WhoTookPart({ kind, onKind, lists, onLists, community, onCommunity, options }: WhoProps) {
  const { own, controls } = lists[kind];
  const keep = (change: Partial<Lists[ProgrammeKind]>) => onLists({ ...lists, [kind]: { ...lists[kind], ...change } });
  const all = kind === 'teams' ? teamsOf(options) : channelsOf(options);
  const placeholder = kind === 'people' ? 'Chosen by what they wrote before' : 'Chosen by size and level before';
  return (
    <>
      <Select
        {...optionList}
        label="Who took part"
        data={kinds}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => onKind(chosen as ProgrammeKind)}
      />
      {kind === 'people' ? (
        <>
          <PeopleField
            className={styles.wide}
            label="People who took part"
            placeholder="Names, or a pasted list of e-mail addresses"
            people={own}
            onChange={(next) => keep({ own: next })}
          />
          <PeopleField
            className={styles.wide}
            label="People to hold them against"
            placeholder={placeholder}
            people={controls}
            onChange={(next) => keep({ controls: next })}
          />
          <Select
            {...optionList}
            label="The course’s own community"
            placeholder="None"
            clearable
            data={options?.communities.map(({ name }) => name) ?? []}
            value={community}
            onChange={onCommunity}
          />
        </>
      ) : (
        <>
          <MultiSelect
            {...optionList}
            label={kind === 'teams' ? 'Teams that took part' : 'Channels that took part'}
            searchable
            data={withChosen(all, own)}
            value={own}
            onChange={(next) => keep({ own: next })}
          />
          <MultiSelect
            {...optionList}
            label={kind === 'teams' ? 'Teams to hold them against' : 'Channels to hold them against'}
            placeholder={controls.length > 0 ? undefined : placeholder}
            searchable
            data={withChosen(all, controls).filter((name) => !own.includes(name))}
            value={controls}
            onChange={(next) => keep({ controls: next })}
          />
        </>
      )}
    </>
  );
}

const teamsOf = (options: FilterOptions | undefined): string[] => options?.teams.map(({ name }) => name) ?? [];

const channelsOf = (options: FilterOptions | undefined): string[] => [
  ...new Set(options?.channels.map(({ community, name }) => `${community}/${name}`) ?? []),
];

/** What was chosen stays to be seen, though nothing of it is loaded any more. */
const withChosen = (all: string[], chosen: string[]): string[] => [
  ...all,
  ...chosen.filter((name) => !all.includes(name)),
];
