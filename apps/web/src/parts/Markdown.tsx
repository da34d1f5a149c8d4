import { safeAddress } from '@groundswell/words';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import styles from './Markdown.module.css';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];
type Parent = Root | Extract<Node, { children: unknown }>;

interface Props {
  text: string;
  /** What a facilitator wrote to be read, or one of our own documents, to be followed. */
  kind: 'written' | 'document';
}

/**
 * What somebody wrote in Markdown (CommonMark) as elements of the page: HTML in it is text, a picture is its words, and a link
 * leads to the web or to a mail address, or nowhere. Its headings stand below those of the page.
 */
export function Markdown({ text, kind }: Props) {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  return <div className={`${styles.text} ${styles[kind]}`}>{within(tree)}</div>;
}

function within(parent: Parent): ReactNode[] {
  return parent.children.map((child, place) => (
    <Fragment key={child.position?.start.offset ?? place}>{elementOf(child)}</Fragment>
  ));
}

/** Elements that hold others, by the kind of node. */
const plain = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
} as const;

function elementOf(node: Node): ReactNode {
  switch (node.type) {
    case 'paragraph':
    case 'blockquote':
    case 'listItem':
    case 'emphasis':
    case 'strong':
      return createElement(plain[node.type], null, within(node));
    case 'heading':
      return createElement(node.depth < 3 ? 'h4' : 'h5', null, within(node));
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{within(node)}</ol> : <ul>{within(node)}</ul>;
    case 'link':
      return <Leading to={node.url}>{within(node)}</Leading>;
    case 'code':
      return <pre>{node.value}</pre>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return node.alt ?? '';
    case 'text':
    case 'html':
      return node.value;
    default:
      return 'children' in node ? within(node) : null;
  }
}

function Leading({ to, children }: { to: string; children: ReactNode }) {
  const address = safeAddress(to);
  if (address === null) return children;
  return (
    <a href={address} rel="noopener noreferrer nofollow" target="_blank">
      {children}
    </a>
  );
}
