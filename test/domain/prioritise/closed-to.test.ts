import { closedTo, namesRoles } from '../../../src/domain/prioritise/closed-to';
import { DEFAULT_MODEL, type Model } from '../../../src/domain/prioritise/model';

const keptTo = (roles: Readonly<Record<string, readonly string[]>>): Model => ({
  ...DEFAULT_MODEL,
  criteria: DEFAULT_MODEL.criteria.map((criterion) => ({ ...criterion, ...(roles[criterion.key] ? { roles: roles[criterion.key]! } : {}) })),
});

test('a criterion that names roles is closed to who holds none of them', () => {
  const model = keptTo({ fit: ['1', '2'], urgency: ['3'] });
  expect(closedTo(model, new Set(['2']))).toEqual(['urgency']);
  expect(closedTo(model, new Set())).toEqual(['fit', 'urgency']);
  expect(closedTo(model, new Set(['1', '3']))).toEqual([]);
});

test('one that names none is open to all', () => {
  expect(closedTo(DEFAULT_MODEL, new Set())).toEqual([]);
  expect(closedTo(keptTo({ fit: [] }), new Set())).toEqual([]);
  expect([namesRoles(DEFAULT_MODEL), namesRoles(keptTo({ fit: [] })), namesRoles(keptTo({ fit: ['1'] }))]).toEqual([false, false, true]);
});
