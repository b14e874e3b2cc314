import type { Model } from '../../src/domain/prioritise/model';
import type { Objective } from '../../src/domain/settings/settings';

/** A project's own terms: by what its items are judged, and the objectives that they may serve. */
export interface Terms {
  model: Model;
  objectives: readonly Objective[];
}
