import { useRef } from 'react';
import { AT_REST, outlineRows, type Drawn } from './outline-rows';

/** Which of the drawn rows stand in outline: see outlineRows. */
export function useOutlined(ids: readonly string[], scrolling: boolean): ReadonlySet<string> {
  const last = useRef<Drawn>(AT_REST);
  last.current = outlineRows(last.current, ids, scrolling, performance.now());
  return last.current.outlined;
}
