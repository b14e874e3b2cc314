import { Suspense, useCallback, useRef, useState } from 'react';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { lazily } from '../../lazily';
import type { RankedRows } from '../arrange-rows';
import { useData } from '../page-stores';

const ReviewFlow = lazily(() => import('./review-flow').then((part) => part.ReviewFlow));

interface ApplyButtonProps {
  all: RankedRows;
  /** How many the capacity holds; null where none is set. */
  above: number | null;
}

/** Opens the review of what this order would make of the backlog, also for who may not bring it there. Nothing is moved before the reader has seen it. */
export function ApplyButton({ all, above }: ApplyButtonProps) {
  const may = useData(({ listing }) => listing.can.schedule);
  const button = useRef<HTMLButtonElement>(null);
  const moved = useRef<string[]>([]);
  /** How often it was opened; null while it is closed. What is told of one time gives way to the next. */
  const [turn, setTurn] = useState<number | null>(null);
  const close = useCallback(() => {
    setTurn(null);
    button.current?.focus();
  }, []);
  return (
    <>
      <Button ref={button} look={may ? 'primary' : 'plain'} className="apply-button" aria-haspopup="dialog" onClick={() => setTurn((before) => (before ?? 0) + 1)}>{words(may ? 'prioritise.apply' : 'prioritise.compare')}</Button>
      {turn !== null && <Suspense fallback={null}><ReviewFlow key={turn} all={all} above={above} over="page" moved={moved} onClose={close} /></Suspense>}
    </>
  );
}
