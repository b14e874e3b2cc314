import { useEffect, useRef, type RefObject } from 'react';
import { useView } from '../page-stores';

/** Keeps the focus while the drawer takes the panel's place and gives it back: it goes into the drawer, and back to the selected bubble, or else to the button that opened the drawer. */
export function useDrawerFocus(matrix: RefObject<HTMLElement>): void {
  const open = useView(({ whyOpen }) => whyOpen);
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    if (document.activeElement !== document.body) return;
    const find = (selector: string) => matrix.current?.parentElement?.querySelector<SVGElement | HTMLElement>(selector);
    (open ? find('.why button') : (find('.matrix-target[aria-pressed=true]') ?? find('.matrix-item > button')))?.focus();
  }, [open, matrix]);
}
