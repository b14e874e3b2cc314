import { checkSettings } from '../../../src/domain/settings/check-settings';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { stillKnown } from '../../../src/domain/settings/still-known';
import { IN_PROJECT } from '../../support/settings';

test('an older version is restored without the types and roles that are gone', () => {
  const fit = { ...DEFAULT_SETTINGS.criteria.fit!, roles: ['10', 'gone'] };
  const old = { ...DEFAULT_SETTINGS, itemTypes: ['gone', 'bug'], criteria: { ...DEFAULT_SETTINGS.criteria, fit } };
  const known = stillKnown(old, IN_PROJECT);
  expect(known).toEqual({ ...old, itemTypes: ['bug'], criteria: { ...old.criteria, fit: { ...fit, roles: ['10'] } } });
  expect(checkSettings(known, IN_PROJECT)).toBeNull();
});

test('where none of its types is left it ranks the usual ones', () => {
  expect(stillKnown({ ...DEFAULT_SETTINGS, itemTypes: ['gone'] }, IN_PROJECT).itemTypes).toBeNull();
});

test('no type at all stays no type: that is a rule broken, not a type that is gone', () => {
  expect(stillKnown({ ...DEFAULT_SETTINGS, itemTypes: [] }, IN_PROJECT).itemTypes).toEqual([]);
});
