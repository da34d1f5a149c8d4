import type { Theme } from '@groundswell/contract';
import { useId } from 'react';
import styles from './Codebook.module.css';

const colours: Theme['colour'][] = ['tide', 'ember', 'gold', 'plum', 'leaf', 'sky', 'rose', 'slate'];

interface Props {
  colour: Theme['colour'];
  onChange: (colour: Theme['colour']) => void;
}

/** The colour that the theme has everywhere: one of the look's, each with its name. */
export function ColourChoice({ colour, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.colours}>
      <legend>Colour</legend>
      {colours.map((one) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === colour} onChange={() => onChange(one)} />
          <span className={styles.swatch} style={{ background: `var(--${one})` }} aria-hidden="true" />
          {one}
        </label>
      ))}
    </fieldset>
  );
}
