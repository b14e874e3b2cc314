import type { Model } from '../model';
import type { Order } from '../order-score';
import type { Projection } from '../projection';

/** What the draws need to know of a ranked item. */
export interface Drawable {
  id: string;
  figures: Pick<Projection, 'criteria' | 'effort' | 'customers' | 'confidence'>;
}

/** What all draws of a list share. The same drawing gives the same figures everywhere. */
export interface Drawing {
  seed: string;
  model: Model;
  order: Order;
}

/** The seed of a project's draws: they stay the same until its model is saved anew. */
export function seedOf(project: string, { version }: Model): string {
  return `${project}:${version}`;
}
