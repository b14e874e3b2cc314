import * as v from 'valibot';
import { TIERS } from '../../domain/feedback/tier';
import { ExternalId, Name, Segment } from '../parse';

const MOST_REVENUE = 1e15;

/** What is said of a customer, each part by its own rule; null takes a part away. */
export const CustomerSaidInput = v.object({
  name: v.optional(Name),
  tier: v.optional(v.picklist(TIERS, 'tier')),
  segment: v.optional(v.nullable(Segment)),
  owner: v.optional(v.nullable(v.pipe(v.string('owner'), v.regex(/^[A-Za-z0-9:_-]{1,128}$/, 'owner')))),
  externalId: v.optional(v.nullable(ExternalId)),
  revenue: v.optional(v.nullable(v.pipe(v.number('revenue'), v.minValue(0, 'revenue'), v.maxValue(MOST_REVENUE, 'revenue')))),
});

export type CustomerSaidInput = v.InferOutput<typeof CustomerSaidInput>;
