import { useRef, type KeyboardEvent } from 'react';

/** A step of an item in the order after. */
export type PlaceStep = 'top' | 'up' | 'down' | 'bottom';

const SECOND_MS = 1500;
const ARROWS: Readonly<Record<string, PlaceStep>> = { ArrowUp: 'up', ArrowDown: 'down' };
const AFTER_S: Readonly<Record<string, PlaceStep>> = { t: 'top', b: 'bottom' };

/** Jira's own keys on a row: S then T puts it to the top, S then B to the bottom; Alt with an arrow moves it by one. */
export function usePlaceKeys(onStep: (step: PlaceStep) => void): (event: KeyboardEvent) => void {
  const pressedS = useRef(-Infinity);
  return (event) => {
    const key = event.key.toLowerCase();
    const step = event.altKey ? ARROWS[event.key] : event.timeStamp - pressedS.current < SECOND_MS ? AFTER_S[key] : undefined;
    if (key === 's' && !event.ctrlKey && !event.metaKey && !event.altKey) pressedS.current = event.timeStamp;
    if (!step || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    pressedS.current = -Infinity;
    onStep(step);
  };
}
