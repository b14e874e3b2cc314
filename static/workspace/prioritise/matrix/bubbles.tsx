import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { BubbleMark } from './bubble-mark';
import { BubbleTarget } from './bubble-target';
import type { Layout } from './lay-out';
import type { Spread } from './draw-spreads';
import { useBubbleKeys } from './use-bubble-keys';

interface BubblesProps {
  layout: Layout;
  spreads: ReadonlyMap<string, Spread>;
  /** How many ranked items stand above the capacity line; null where none is set. */
  above: number | null;
  selected: string | null;
  held: { id: string; x: number; y: number } | null;
  onSelect(id: string): void;
  /** Where the targets stand, for whoever moves the focus to one. */
  targets: RefObject<SVGGElement>;
}

/** The bubbles, the large ones below; over them, in the order of the ranks, what a keyboard and a screen reader meet: one tab stop. */
export function Bubbles({ layout, spreads, above, selected, held, onSelect, targets }: BubblesProps) {
  const { bubbles, crowded } = layout;
  const go = (id: string) => focusOn(targets, id);
  const keys = useBubbleKeys({ dots: bubbles.map(({ dot }) => dot), go });
  const focused = useKeptFocus(go);
  const stop = bubbles.some(({ id }) => id === selected) ? selected : bubbles[0]?.id;
  const onTop = ({ id }: { id: string }) => Number(id === held?.id) * 2 + Number(id === selected);
  const painted = [...bubbles].sort((a, b) => onTop(a) - onTop(b) || b.r - a.r);
  return (
    <>
      <g aria-hidden="true">
        {painted.map((bubble) => (
          <BubbleMark key={bubble.id} bubble={bubble} fits={above === null ? null : (bubble.dot.place ?? 0) <= above} selected={bubble.id === selected} bare={crowded} held={bubble.id === held?.id ? held : null} />
        ))}
      </g>
      <g ref={targets} onKeyDown={keys} onFocus={({ target }: FocusEvent<SVGElement>) => onSelect((focused.current = target.dataset.dot ?? null)!)} onBlur={({ target }) => target.isConnected && (focused.current = null)}>
        {bubbles.map((bubble) => <BubbleTarget key={bubble.id} bubble={bubble} spread={crowded && bubble.id !== stop ? undefined : spreads.get(bubble.id)} selected={bubble.id === selected} stop={bubble.id === stop} />)}
      </g>
    </>
  );
}

/** Moves the focus to a bubble. */
export function focusOn(targets: RefObject<SVGGElement>, id: string): void {
  targets.current?.querySelector<SVGElement>(`[data-dot="${CSS.escape(id)}"]`)?.focus();
}

/** A bubble that changes its place in the order leaves the page for a moment, and with it the focus: this brings it back. */
function useKeptFocus(go: (id: string) => void) {
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (focused.current && document.activeElement === document.body) go(focused.current);
  });
  return focused;
}
