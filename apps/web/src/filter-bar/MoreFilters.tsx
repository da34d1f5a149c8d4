import type { FilterOptions } from '@groundswell/contract';
import { MultiSelect, Popover, Select } from '@mantine/core';
import { channelChoices } from '../channel-names.ts';
import { everyTheme } from '../filters.ts';
import { languageChoices } from '../language-names.ts';
import { optionList } from '../parts/option-list.ts';
import { useFilters } from '../use-filters.ts';
import styles from './FilterBar.module.css';

/** The filters that are used less often: channel, team, language, chat, codebook and grain. */
export function MoreFilters({ options }: { options: FilterOptions }) {
  return (
    <Popover position="bottom-start" offset={6} width={300} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.quiet}>
          + Filter
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="More filters">
        <div className={styles.more}>
          <Where options={options} />
          <How options={options} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Where({ options }: { options: FilterOptions }) {
  const { filters, change } = useFilters();
  const languages = languageChoices(options);
  return (
    <>
      <MultiSelect
        label="Channel"
        data={channelChoices(options, filters.community)}
        value={filters.channel ?? []}
        onChange={(channel) => change({ channel })}
        {...optionList}
        searchable
        nothingFoundMessage="No such channel"
        placeholder={filters.channel ? undefined : 'All channels'}
        data-autofocus
      />
      {options.teams.length > 0 ? (
        <MultiSelect
          label="Team of the person who posts"
          data={options.teams.map(({ name }) => name)}
          value={filters.team ?? []}
          onChange={(team) => change({ team })}
          {...optionList}
          searchable
          nothingFoundMessage="No such team"
          placeholder={filters.team ? undefined : 'All teams'}
        />
      ) : null}
      {languages.length > 0 ? (
        <MultiSelect
          label="Language"
          data={languages}
          value={filters.language ?? []}
          onChange={(language) => change({ language })}
          {...optionList}
          searchable
          nothingFoundMessage="No such language"
          placeholder={filters.language ? undefined : 'All languages'}
        />
      ) : null}
      {options.chats.length > 0 ? (
        <Select
          label="Chat"
          data={options.chats.map(({ chat, title }) => ({ value: chat, label: title }))}
          value={filters.chat ?? null}
          onChange={(chat) => change({ chat: chat ?? undefined, question: undefined })}
          {...optionList}
          clearable
          placeholder="All conversation"
        />
      ) : null}
    </>
  );
}

function How({ options }: { options: FilterOptions }) {
  const { filters, change } = useFilters();
  return (
    <>
      <Select
        label="Codebook for the themes"
        data={options.codebooks.map(({ id, title }) => ({ value: id, label: title }))}
        value={filters.codebook ?? 'mindset'}
        onChange={(id) => change({ ...everyTheme, codebook: id === 'mindset' ? undefined : (id ?? undefined) })}
        {...optionList}
        allowDeselect={false}
      />
      <Select
        label="Figures by"
        data={['day', 'week', 'month', 'quarter'] as const}
        value={filters.grain ?? 'week'}
        onChange={(grain) => change({ grain: grain === 'week' ? undefined : (grain ?? undefined) })}
        {...optionList}
        allowDeselect={false}
      />
    </>
  );
}
