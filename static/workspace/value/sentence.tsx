import { Fragment, type ReactNode } from 'react';
import { words } from '../../kit/words';

interface SentenceProps {
  /** The locale's key of the sentence. */
  entry: string;
  /** Chooses its form where it has several. */
  count?: number;
  /** What stands at each `{name}` of it. */
  parts: Readonly<Record<string, ReactNode>>;
}

const BETWEEN = '\n';

/** A sentence of the locale with elements in it. */
export function Sentence({ entry, count = 0, parts }: SentenceProps) {
  const marked = Object.fromEntries(Object.keys(parts).map((name) => [name, `${BETWEEN}${name}${BETWEEN}`]));
  const pieces = words(entry, { ...marked, count }).split(BETWEEN);
  return <>{pieces.map((piece, at) => <Fragment key={at}>{at % 2 === 0 ? piece : parts[piece]}</Fragment>)}</>;
}
