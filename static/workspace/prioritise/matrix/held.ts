import { STEPS } from '../../../../src/domain/prioritise/model';
import type { Layout } from './lay-out';
import type { Asked } from './snap';
import type { Pull } from './use-pull';

/** Where a pulled bubble is drawn, in px: where the answers that are asked for would put it, were they the team's. */
export function heldAt({ bubble, values }: Pull, { likely, weeks }: Asked, { scales }: Layout): { x: number; y: number } {
  const step = STEPS.findIndex((each) => each === likely);
  return { x: weeks === null ? bubble.x : scales.x(weeks), y: step < 0 ? bubble.y : scales.y(values[step]!) };
}
