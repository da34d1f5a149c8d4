import type { ReactNode } from 'react';
import styles from './ImportCard.module.css';

interface Props {
  name: ReactNode;
  count: number;
  sign?: string;
  strong?: boolean;
  sum?: boolean;
}

/** One line of an import's account. */
export function AccountLine({ name, count, sign = '', strong = false, sum = false }: Props) {
  return (
    <tr className={[strong ? styles.strong : '', sum ? styles.sum : ''].join(' ')}>
      <th scope="row">{name}</th>
      <td>
        {sign}
        {count.toLocaleString('en-GB')}
      </td>
    </tr>
  );
}
