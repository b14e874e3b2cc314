import type { Model } from './model';

/** The criteria that only roles may rate of which none is held. A criterion without roles is open to all. */
export function closedTo(model: Model, held: ReadonlySet<string>): string[] {
  const closed = model.criteria.filter(({ roles }) => roles && roles.length > 0 && !roles.some((role) => held.has(role)));
  return closed.map(({ key }) => key);
}

/** True when a model keeps any criterion to roles. */
export function namesRoles({ criteria }: Model): boolean {
  return criteria.some(({ roles }) => roles && roles.length > 0);
}
