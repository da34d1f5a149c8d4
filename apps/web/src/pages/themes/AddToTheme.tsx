import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { menuSettings } from '../../filter-bar/menu-settings.ts';
import { tidy } from '../../filters.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { useCatalog } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Quotes.module.css';

/** Takes a word along to the codebook's page, as a pattern of the theme that is chosen here; there it is looked at and saved. */
export function AddToTheme({ word }: { word: string }) {
  const { filters } = useFilters();
  const navigate = useNavigate();
  const codebook = useCatalog().data?.codebooks.find(({ id }) => id === (filters.codebook ?? 'mindset'));
  if (!codebook) return null;
  const add = (theme: string) =>
    void navigate({ to: '/codebook', search: tidy({ ...filters, term: undefined, theme, add: word }) });
  return (
    <Menu {...menuSettings} closeOnItemClick>
      <Menu.Target>
        <TextButton kind="quiet" className={styles.tool}>
          Add to a theme …
        </TextButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Add “{word}” to</Menu.Label>
        {codebook.themes.map(({ id, label }) => (
          <Menu.Item key={id} onClick={() => add(id)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
