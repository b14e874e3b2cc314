import { BILLING } from './billing';
import { FIELD_SERVICE } from './field-service';
import { LOGISTICS } from './logistics';
import type { SampleSpace } from './sample-space';

/** The spaces of the sample. */
export const SPACES: readonly SampleSpace[] = [FIELD_SERVICE, BILLING, LOGISTICS];
