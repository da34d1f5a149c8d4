import type { FilterOptions } from '@groundswell/contract';
import { Menu } from '@mantine/core';
import { useFilters } from '../use-filters.ts';
import styles from './FilterBar.module.css';
import { menuSettings } from './menu-settings.ts';

/** Which communities the page is about; none chosen means all. */
export function CommunityField({ options }: { options: FilterOptions }) {
  const { filters, change } = useFilters();
  const chosen = filters.community ?? [];
  return (
    <Menu {...menuSettings} closeOnItemClick={false}>
      <Menu.Target>
        <button type="button" className={styles.field}>
          Community <b>{say(chosen, options.communities.length)}</b>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxItem checked={chosen.length === 0} onChange={() => change({ community: undefined })}>
          All {options.communities.length}
        </Menu.CheckboxItem>
        <Menu.CheckboxGroup value={chosen} onChange={(community) => change({ community })}>
          {options.communities.map(({ name }) => (
            <Menu.CheckboxItem key={name} value={name}>
              {name}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function say(chosen: string[], all: number): string {
  if (chosen.length === 0) return `All ${all}`;
  return chosen.length === 1 ? (chosen[0] ?? '') : `${chosen.length} of ${all}`;
}
