const LONGEST_MS = 1000;

/** Keeps writes to the address waiting while the browser is on its way back: they would land on the step that it leaves. */
export interface WayBack {
  /** Sets out, once it is not on its way any more. */
  setOut(): void;
  /** Writes now, or on arrival. */
  write(act: () => void): void;
  /** The browser has moved. False if it was not on its way. */
  arrive(): boolean;
}

/** Makes the way back of one history, by its own `goBack`. Who has not arrived after a second is taken to have. */
export function makeWayBack(goBack: () => void): WayBack {
  const waiting: (() => void)[] = [];
  let late: ReturnType<typeof setTimeout> | null = null;
  const goOn = () => {
    while (late === null && waiting.length > 0) waiting.shift()!();
  };
  const write = (act: () => void) => {
    waiting.push(act);
    goOn();
  };
  const arrive = () => {
    if (late === null) return false;
    clearTimeout(late);
    late = null;
    goOn();
    return true;
  };
  const setOut = () => {
    late = setTimeout(arrive, LONGEST_MS);
    goBack();
  };
  return { setOut: () => write(setOut), write, arrive };
}
