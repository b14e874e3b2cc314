import { differences } from '../../src/domain/settings/differences';
import { nextVersion } from '../../src/domain/settings/next-version';
import type { Asked } from './call';
import { mayAdminister, maySee } from './may';
import { refused, type Outcome } from './outcome';
import type { SaidWorld } from './said-world';

type Save = Extract<Asked, { call: 'save-settings' }>;
type Tier = Extract<Asked, { call: 'save-customer' }>;
type Merge = Extract<Asked, { call: 'merge-customers' }>;

/** What comes of saving settings. */
export function kept(world: SaidWorld, { by, version, settings }: Save): Outcome {
  if (!maySee(by)) return refused('not-found');
  if (!mayAdminister(by)) return refused('not-allowed:ADMINISTER_PROJECTS');
  const before = world.settings;
  if (before.version !== version) return refused('conflict');
  if (differences(before.settings, settings).length === 0) return { world };
  return { world: { ...world, settings: nextVersion(before, settings, { by, at: 0 }) } };
}

/** What comes of saying which tier a customer is in. */
export function placed(world: SaidWorld, { by, customer: name, version, tier }: Tier): Outcome {
  if (by !== 'pmo') return refused('not-allowed:SEE_CUSTOMER_REVENUE');
  const customer = world.customers[name];
  if (!customer || customer.mergedInto) return refused('not-found');
  if (customer.tier === tier) return { world };
  if (customer.version !== version) return refused('conflict');
  return { world: { ...world, customers: { ...world.customers, [name]: { ...customer, tier, version: version + 1 } } } };
}

/** What comes of making two customers one. */
export function united(world: SaidWorld, { by, customer: name, version, into }: Merge): Outcome {
  if (by !== 'pmo') return refused('not-allowed:SEE_CUSTOMER_REVENUE');
  const [customer, other] = [world.customers[name]!, world.customers[into]!];
  if (name === into) return refused('invalid:mergeSelf');
  if (customer.mergedInto === into) return { world };
  if (customer.mergedInto || other.mergedInto) return refused('invalid:customerMerged');
  if (customer.version !== version) return refused('conflict');
  return { world: { ...world, customers: { ...world.customers, [name]: { ...customer, mergedInto: into, version: version + 1 } } } };
}
