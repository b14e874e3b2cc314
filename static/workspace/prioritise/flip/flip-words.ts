import { STEPS, type Model } from '../../../../src/domain/prioritise/model';
import type { Flip } from '../../../../src/domain/prioritise/sureness/flip';
import { anchorAt, nearestStep, wordedOf } from '../../../kit/anchors';
import { words } from '../../../kit/words';
import { effortWords, sizeOf } from '../figure-words';

/** A flip in words: what changes, from what, to what. */
export interface FlipWords {
  name: string;
  from: string;
  to: string;
  /** The figure itself where the words say a whole step, and less than that does. */
  enough: string | null;
  /** The figure that `to` says. */
  at: number;
}

const MOST_DIGITS = 2;

/** Says a flip; `keyOf` names an item. What is shown swaps, too: a figure is rounded onwards, a rating goes to the next step. */
export function flipWords(flip: Flip, model: Model, keyOf: (item: string) => string): FlipWords {
  switch (flip.by) {
    case 'weight': {
      const [from, to] = onwards(flip.from * 100, flip.to * 100);
      return { name: words('flip.weight', { name: columnName(flip.criterion) }), from, to: words('flip.percent', { share: to }), enough: null, at: flip.to };
    }
    case 'asking': return { name: words('flip.asking', { key: keyOf(flip.item) }), from: String(flip.from), to: String(flip.to), enough: null, at: flip.to };
    case 'effort': return { name: words('flip.effort', { key: keyOf(flip.item) }), ...weeksSaid(flip), enough: null, at: flip.to };
    case 'rating': return { name: words('flip.rating', { name: columnName(flip.criterion), key: keyOf(flip.item) }), ...ratingSaid(flip, model) };
  }
}

function weeksSaid({ from, to }: Flip & { by: 'effort' }): Pick<FlipWords, 'from' | 'to'> {
  if (from === null) return { from: words('flip.unsaid'), to: effortWords(to) };
  const [before, after] = onwards(from, to, 1);
  const size = sizeOf(from);
  return { from: size ? words(`effort.steps.${size}`) : before, to: effortWords(Number(after)) };
}

function ratingSaid({ criterion, from, to }: Flip & { by: 'rating' }, model: Model): Omit<FlipWords, 'name'> {
  const worded = wordedOf(model, criterion);
  const up = to >= (from ?? 50);
  const step = up ? STEPS.find((at) => at >= to)! : STEPS.findLast((at) => at <= to)!;
  const said = anchorAt(worded, nearestStep(step), 'short');
  if (from === null) return { from: words('flip.unsaid'), to: said, enough: null, at: step };
  const now = anchorAt(worded, nearestStep(from), 'short');
  const [before, after] = onwards(from, to);
  if (now === said) return { from: before, to: after, enough: null, at: to };
  return { from: now, to: said, enough: step === to ? null : after, at: step };
}

/** Two figures with as few decimals as tell them apart; the second is rounded away from the first, so that it swaps, too. */
function onwards(from: number, to: number, least = 0): [string, string] {
  for (let digits = least; ; digits += 1) {
    const unit = 10 ** digits;
    const after = (to > from ? Math.ceil(to * unit - 1e-6) : Math.floor(to * unit + 1e-6)) / unit;
    const before = Math.round(from * unit) / unit;
    if (before !== after || digits >= MOST_DIGITS) return [String(before), String(after)];
  }
}

function columnName(criterion: string): string {
  return words(`criterion.${criterion}.column`);
}
