import styles from './LightMarkdown.module.css';
import { type Block, blocksOf, runsOf } from './light-markdown.ts';

/** The Markdown of our own documents as plain elements: text stays text, no HTML of it is ever run. */
export function LightMarkdown({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {blocksOf(text).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
        <BlockElement key={at} block={block} />
      ))}
    </div>
  );
}

function BlockElement({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  if (block.kind === 'code') return <pre>{block.text}</pre>;
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Runs text={block.text} />
      </p>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.texts.map((text) => (
        <li key={text}>
          <Runs text={text} />
        </li>
      ))}
    </List>
  );
}

function Runs({ text }: { text: string }) {
  return runsOf(text).map((run, at) => {
    const Element = run.kind === 'words' ? 'span' : run.kind;
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
    return <Element key={at}>{run.text}</Element>;
  });
}
