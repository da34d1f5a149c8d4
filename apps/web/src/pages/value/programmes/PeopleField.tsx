import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { optionList } from '../../../parts/option-list.ts';
import { useListablePeople } from '../../../programmes/use-listable-people.ts';

/** What stands between people on lists that are pasted: a line each, a cell each, or an address line of a mail. */
const between = [',', ';', '\n', '\t'];

interface PeopleFieldProps {
  label: string;
  className?: string | undefined;
  placeholder: string;
  people: string[];
  onChange: (people: string[]) => void;
}

/** People by name, as one types, or pasted by their addresses or ids. What nobody is called is kept as it is. */
export function PeopleField({ label, className, placeholder, people, onChange }: PeopleFieldProps) {
  const [typed, setTyped] = useState('');
  const found = useListablePeople(typed).data ?? [];
  const teams = new Map(found.map(({ written, name, team }) => [written, [name, team].filter(Boolean).join(', ')]));
  return (
    <TagsInput
      {...optionList}
      label={label}
      className={className}
      placeholder={people.length === 0 ? placeholder : undefined}
      splitChars={between}
      data={typed.trim() === '' ? [] : found.map(({ written }) => written)}
      filter={({ options }) => options}
      renderOption={({ option }) => sayOption(option.value, teams.get(option.value))}
      searchValue={typed}
      onSearchChange={setTyped}
      value={people}
      onChange={(next) => onChange(next.map((one) => one.trim()).filter((one) => one !== ''))}
    />
  );
}

/** What is written for a person, with who that is where it does not say so. */
function sayOption(written: string, who: string | undefined): string {
  if (!who || who === written) return written;
  return who.startsWith(written) ? who : `${written} (${who})`;
}
