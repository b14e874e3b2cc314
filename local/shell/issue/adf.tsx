import type { ReactNode } from 'react';

/** A node of Atlassian's document format, as far as it is read here. */
interface Node {
  type: string;
  text?: string;
  content?: Node[];
  marks?: { type: string; attrs?: { href?: string } }[];
  attrs?: { level?: number; url?: string; text?: string; shortName?: string };
}

/**
 * Draws a document of Jira's. Only the nodes and marks named here are drawn as such; of anything else only the text
 * within is shown, so no markup of a stranger reaches the page. Links other than http, https and mailto are text.
 */
export function Adf({ document }: { document: unknown }) {
  if (typeof document === 'string') return <p>{document}</p>;
  return isNode(document) ? <div className="adf">{children(document)}</div> : null;
}

type Draw = (node: Node, inside: ReactNode) => ReactNode;

const NODES = new Map<string, Draw>(Object.entries<Draw>({
  paragraph: (_, inside) => <p>{inside}</p>,
  heading: ({ attrs }, inside) => {
    const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[Math.min(Math.max((attrs?.level ?? 1) - 1, 0), 3)] ?? 'h6';
    return <Heading>{inside}</Heading>;
  },
  bulletList: (_, inside) => <ul>{inside}</ul>,
  orderedList: (_, inside) => <ol>{inside}</ol>,
  listItem: (_, inside) => <li>{inside}</li>,
  blockquote: (_, inside) => <blockquote>{inside}</blockquote>,
  panel: (_, inside) => <div className="adf-panel">{inside}</div>,
  codeBlock: (_, inside) => <pre tabIndex={0}>{inside}</pre>,
  rule: () => <hr />,
  hardBreak: () => <br />,
  table: (_, inside) => (
    <table>
      <tbody>{inside}</tbody>
    </table>
  ),
  tableRow: (_, inside) => <tr>{inside}</tr>,
  tableHeader: (_, inside) => <th>{inside}</th>,
  tableCell: (_, inside) => <td>{inside}</td>,
  mention: ({ attrs }) => <span className="adf-mention">{attrs?.text}</span>,
  emoji: ({ attrs }) => attrs?.text ?? attrs?.shortName,
  inlineCard: ({ attrs }) => link(attrs?.url, attrs?.url),
}));

type Wrap = (inside: ReactNode, href?: string) => ReactNode;

const MARKS = new Map<string, Wrap>(Object.entries<Wrap>({
  strong: (inside) => <strong>{inside}</strong>,
  em: (inside) => <em>{inside}</em>,
  code: (inside) => <code>{inside}</code>,
  underline: (inside) => <u>{inside}</u>,
  strike: (inside) => <s>{inside}</s>,
  link: (inside, href) => link(href, inside),
}));

function children(node: Node): ReactNode[] {
  return (Array.isArray(node.content) ? node.content : []).filter(isNode).map((child, at) => <Drawn key={at} node={child} />);
}

function Drawn({ node }: { node: Node }): ReactNode {
  if (node.type === 'text') {
    return (node.marks ?? []).reduce<ReactNode>((inside, { type, attrs }) => MARKS.get(type)?.(inside, attrs?.href) ?? inside, node.text);
  }
  const inside = children(node);
  return NODES.get(node.type)?.(node, inside) ?? inside;
}

function link(href: string | undefined, inside: ReactNode): ReactNode {
  if (!href || !/^(https?:|mailto:)/i.test(href)) return inside;
  return (
    <a href={href} rel="noopener noreferrer" target="_blank">
      {inside}
    </a>
  );
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
}
