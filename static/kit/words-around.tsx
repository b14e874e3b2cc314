import type { ReactNode } from 'react';
import { words } from './words';

interface WordsAroundProps {
  /** The locale's key of the sentence. */
  entry: string;
  /** The name of the place in the sentence where the children stand. */
  slot: string;
  params?: Readonly<Record<string, string | number>>;
  children: ReactNode;
}

/** A sentence with one part of it set in bold, in whichever direction that part is written. */
export function WordsAround({ entry, slot, params = {}, children }: WordsAroundProps) {
  const [before, after] = words(entry, { ...params, [slot]: '\n' }).split('\n');
  return (
    <>
      {before}
      <b dir="auto">{children}</b>
      {after}
    </>
  );
}
