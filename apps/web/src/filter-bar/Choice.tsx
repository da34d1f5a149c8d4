import { Menu } from '@mantine/core';
import styles from './FilterBar.module.css';
import { menuSettings } from './menu-settings.ts';

interface Props<Value extends string> {
  label: string;
  /** What the button says is in force; by default the chosen option's name. */
  shown?: string;
  value: Value;
  choices: { value: Value; name: string }[];
  onChoose: (value: Value) => void;
}

/** A field of the bar that is one of a few. */
export function Choice<Value extends string>({ label, shown, value, choices, onChoose }: Props<Value>) {
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) onChoose(choice.value);
  };
  return (
    <Menu {...menuSettings} closeOnItemClick>
      <Menu.Target>
        <button type="button" className={styles.field}>
          {label} <b>{shown ?? choices.find((one) => one.value === value)?.name}</b>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value} onChange={choose}>
          {choices.map((one) => (
            <Menu.RadioItem key={one.value} value={one.value} closeMenuOnClick>
              {one.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
