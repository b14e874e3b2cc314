import { useEffect, useState, type MouseEvent, type PointerEvent } from 'react';
import { bubbleAt } from './bubble-at';
import type { Bubble, Layout } from './lay-out';
import { askedAt, type Asked } from './snap';

/** A bubble that is held, where it was taken and where it is now, in px, and what that asks for. */
export interface Pull {
  bubble: Bubble;
  from: { x: number; y: number };
  to: { x: number; y: number };
  values: readonly number[];
}

/** A press that moves no further than this, in px, selects. */
const SLIP = 4;
/** How near a press has to be to a small bubble's middle, in px. */
const REACH = window.matchMedia('(pointer: coarse)').matches ? 22 : 12;

interface PullWays {
  layout: Layout;
  /** The values that the answers to the key criterion make of an item, or null where it may not be pulled. */
  begin(bubble: Bubble): readonly number[] | null;
  press(bubble: Bubble): void;
  drop(bubble: Bubble, asked: Asked): void;
}

/**
 * Bubbles that are pressed and pulled by a pointer. A pull of less than a few px is a press; Esc, and whatever takes the
 * pointer away, gives up.
 */
export function usePull({ layout, begin, press, drop }: PullWays) {
  const [taken, setTaken] = useState<{ bubble: Bubble; from: { x: number; y: number } } | null>(null);
  const [pull, setPull] = useState<Pull | null>(null);
  const end = () => {
    setTaken(null);
    setPull(null);
  };
  useEffect(() => {
    if (!taken) return;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    window.addEventListener('keydown', giveUp, true);
    return () => window.removeEventListener('keydown', giveUp, true);
  }, [taken]);
  return {
    pull,
    on: {
      onPointerDown(event: PointerEvent<SVGSVGElement>) {
        const from = pointIn(event);
        const bubble = event.button === 0 ? bubbleAt(layout.bubbles, from.x, from.y, REACH) : null;
        if (!bubble) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        press(bubble);
        setTaken({ bubble, from });
      },
      // The press itself says which of two bubbles gets the focus, not what lies on top.
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onPointerMove(event: PointerEvent<SVGSVGElement>) {
        if (!taken) return;
        const to = pointIn(event);
        if (pull) return setPull({ ...pull, to });
        if (Math.hypot(to.x - taken.from.x, to.y - taken.from.y) <= SLIP) return;
        const values = begin(taken.bubble);
        if (values) setPull({ ...taken, to, values });
        else end();
      },
      onPointerUp() {
        if (pull) drop(pull.bubble, askedBy(pull, layout));
        end();
      },
      onPointerCancel: end,
    },
  };
}

/** What a pull asks for where it is now. The bubble moves as far as the pointer has moved. */
export function askedBy({ bubble, from, to, values }: Pull, { scales }: Layout): Asked {
  const held = { x: bubble.x + to.x - from.x, y: bubble.y + to.y - from.y };
  return askedAt(bubble, held, scales, values);
}

function pointIn({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): { x: number; y: number } {
  const { left, top } = currentTarget.querySelector('[data-plot]')!.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
