/** What a measured page offers to the bench. Times are milliseconds from where the data was at hand. */
export interface Probe {
  /** The data is at hand: waits from now for the first element that fits. */
  begin(selector: string): void;
  /** Until that was there and painted. */
  firstRows(): Promise<number>;
  /** Presses an element, and answers how long it took until the text of another one was different and painted. */
  pressToPaint(press: string, watch: string): Promise<number>;
  /** The time between frames, one each, while an element scrolls by so many px a frame. */
  scroll(selector: string, step: number, frames: number): Promise<number[]>;
  /** What each of so many moves of a slider takes until it is painted, without the wait for its frame. */
  slide(selector: string, moves: number): Promise<number[]>;
  nodes(): number;
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** The frame that is being made has been painted when the task after it runs. */
function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}.`);
  return found;
}

let firstRows: Promise<number> | null = null;

/** Looks in each frame from now on: asked for later, it would be told of a later frame. */
async function untilPainted(selector: string): Promise<number> {
  const began = performance.now();
  do await frame();
  while (!document.querySelector(selector));
  return (await afterFrame()) - began;
}

const probe: Probe = {
  begin: (selector) => {
    firstRows = untilPainted(selector);
  },
  firstRows: () => firstRows!,
  async pressToPaint(press, watch) {
    const before = find(watch).textContent;
    const started = performance.now();
    find(press).click();
    do {
      if (performance.now() - started > 30_000) throw new Error(`${watch} stayed the same.`);
      await frame();
    } while (document.querySelector(watch)?.textContent === before);
    return (await afterFrame()) - started;
  },
  async scroll(selector, step, frames) {
    const scroller = find(selector);
    const between: number[] = [];
    let last = await frame();
    for (let at = 0; at < frames; at += 1) {
      scroller.scrollTop += step;
      const now = await frame();
      between.push(now - last);
      last = now;
    }
    return between;
  },
  async slide(selector, moves) {
    const slider = find(selector) as HTMLInputElement;
    // React listens to what is set past its own wrapper of the property.
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const times: number[] = [];
    for (let move = 0; move < moves; move += 1) {
      const started = performance.now();
      setValue.call(slider, String(60 - (move % 50)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const moved = performance.now();
      await frame();
      const framed = performance.now();
      times.push(moved - started + ((await afterFrame()) - framed));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  },
  nodes: () => document.querySelectorAll('*').length,
};

Object.assign(globalThis, { probe });
