import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './layer.css';

interface LayerProps {
  /** What it hangs from. */
  anchor: Element;
  label: string;
  role?: 'dialog' | 'menu';
  /** Pressed outside, or Esc. The one who opened it puts the focus back. */
  onClose(): void;
  onKeyDown?(event: KeyboardEvent<HTMLDivElement>): void;
  className?: string;
  children: ReactNode;
}

const GAP = 4;
const EDGE = 8;

/** A panel over the page, below what it hangs from or above it where there is no room. Focus starts on `data-first`. */
export function Layer({ anchor, label, role = 'dialog', onClose, onKeyDown, className = '', children }: LayerProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current!;
    const place = () => placeAt(element, anchor.getBoundingClientRect());
    place();
    (element.querySelector<HTMLElement>('[data-first]') ?? element).focus({ preventScroll: true });
    const sized = new ResizeObserver(place);
    sized.observe(element);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      sized.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
    };
  }, [anchor]);
  useEffect(() => {
    const away = (event: PointerEvent) => {
      const at = event.target as Node;
      if (panel.current?.contains(at) || anchor.contains(at)) return;
      // What is being typed is saved on leaving its box: leave it before the panel is gone.
      if (panel.current?.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
      onClose();
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, [anchor, onClose]);
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    onKeyDown?.(event);
    if (event.defaultPrevented || event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return createPortal(
    <div ref={panel} role={role} aria-label={label} tabIndex={-1} className={`layer ${className}`} onKeyDown={onKey}>
      {children}
    </div>,
    // What lies outside of an open dialog cannot be reached.
    anchor.closest('dialog') ?? document.body,
  );
}

function placeAt(panel: HTMLElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const rtl = getComputedStyle(panel).direction === 'rtl';
  const left = rtl ? anchor.right - width : anchor.left;
  const below = anchor.bottom + GAP;
  const fits = below + height <= window.innerHeight - EDGE;
  const top = fits ? below : Math.max(EDGE, anchor.top - GAP - height);
  panel.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
  panel.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`;
}
