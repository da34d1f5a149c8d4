import styles from './Codebook.module.css';

/** What was refused: a sentence, and where there is more to say a line for each fault. */
export function Faults({ text }: { text: string }) {
  const [sentence, ...faults] = text.split('\n');
  return (
    <div role="alert" className={styles.refusal}>
      <p>{sentence}</p>
      {faults.length > 0 ? (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
