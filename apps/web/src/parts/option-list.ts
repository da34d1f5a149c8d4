import styles from './OptionList.module.css';

/**
 * How the lists of select fields open: beside their field, as at the end of the body they would stand outside of every
 * landmark and a click in them outside of their panel; and what scrolls is the list itself, which the field steers by keyboard.
 */
export const optionList = {
  comboboxProps: { withinPortal: false },
  withScrollArea: false,
  classNames: { options: styles.options },
};
