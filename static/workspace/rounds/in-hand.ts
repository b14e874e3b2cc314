import type { Draft } from './answer-state';

/** What the reader has chosen and not sent, by item. */
export type Held = Readonly<Record<string, Draft>>;

/** A reader with nothing in hand. */
export const NOTHING_HELD: Held = {};

/** What is in hand after the reader has chosen on an item. */
export function withHeld(held: Held, issue: string, draft: Draft): Held {
  return { ...held, [issue]: draft };
}

/** What is in hand without that of an item. */
export function letGo(held: Held, issue: string): Held {
  return Object.fromEntries(Object.entries(held).filter(([id]) => id !== issue));
}

/** What is in hand after a draft of an item was taken: what the reader has chosen there since they sent it stays. */
export function taken(held: Held, issue: string, sent: Draft): Held {
  return held[issue] === sent ? letGo(held, issue) : held;
}
