import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import styles from './ColourScheme.module.css';

const schemes: { value: MantineColorScheme; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'Auto' },
];

/** Light, dark, or as the reader's device is set. */
export function ColourScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  // The navigation stands on the page twice: at the side and in the drawer.
  const group = useId();
  return (
    <fieldset className={styles.schemes}>
      <legend className={styles.legend}>Colours</legend>
      {schemes.map(({ value, label }) => (
        <label key={value} className={styles.scheme}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={colorScheme === value}
            onChange={() => setColorScheme(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
