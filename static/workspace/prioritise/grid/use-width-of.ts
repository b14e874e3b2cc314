import { useLayoutEffect, useState, type RefObject } from 'react';

/** The inner width of an element in px, as it changes; the window's until it is measured. */
export function useWidthOf(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(window.innerWidth);
  useLayoutEffect(() => {
    const measure = () => setWidth(element.current!.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
