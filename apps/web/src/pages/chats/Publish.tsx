import type { ReportFormat, ReportNames } from '@groundswell/contract';
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../api.ts';
import { Choice } from '../../filter-bar/Choice.tsx';
import bar from '../../filter-bar/FilterBar.module.css';
import { menuSettings } from '../../filter-bar/menu-settings.ts';
import { download } from '../../parts/csv.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Chats.module.css';
import { useChatId } from './chat-scope.ts';
import { filenameIn, reportPath } from './report-address.ts';

const names: { value: ReportNames; name: string }[] = [
  { value: 'full', name: 'in full' },
  { value: 'pseudonym', name: 'as pseudonyms' },
  { value: 'none', name: 'left out' },
];
const formats: { value: ReportFormat; name: string }[] = [
  { value: 'html', name: 'A page that opens from disk (HTML)' },
  { value: 'pdf', name: 'Pages to print (PDF)' },
  { value: 'md', name: 'Text (Markdown)' },
  { value: 'csv', name: 'The placed posts as a table (CSV)' },
];

/** Takes the chat’s report along, with people called as is chosen; an executive’s has neither names nor posts. */
export function Publish() {
  const { filters, change } = useFilters();
  const chat = useChatId();
  const [said, say] = useState('');
  const isExecutive = filters.view === 'executive';
  const take = async (format: ReportFormat) => {
    say('Making it …');
    try {
      const reply = await call(reportPath(chat, format, filters));
      download(filenameIn(reply.headers.get('content-disposition')) ?? `chat.${format}`, await reply.blob());
      say('Downloaded.');
    } catch (problem) {
      say(problem instanceof Error ? problem.message : String(problem));
    }
  };
  return (
    <div className={styles.publish}>
      {isExecutive ? null : (
        <Choice
          label="Names"
          value={filters.names ?? 'full'}
          choices={names}
          onChoose={(chosen) => change({ names: chosen === 'full' ? undefined : chosen })}
        />
      )}
      <Menu {...menuSettings} closeOnItemClick>
        <Menu.Target>
          <button type="button" className={bar.field}>
            <b>Publish</b>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats
            .filter(({ value }) => !isExecutive || value !== 'csv')
            .map(({ value, name }) => (
              <Menu.Item key={value} onClick={() => void take(value)}>
                {name}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      <span role="status" className={styles.facts}>
        {said}
      </span>
    </div>
  );
}
