import fc from 'fast-check';
import { figuresOfRecord } from '../../../src/domain/prioritise/figures-of-record';
import { figuresState } from '../../../src/domain/prioritise/figures-state';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { project } from '../../../src/domain/prioritise/projection';
import { emptyStanding, type Standing } from '../../../src/domain/prioritise/standing';
import { aDay, aStanding, TODAY } from '../../support/arbitrary';

const stands = (version: number): Standing => ({ ...emptyStanding('1', 'P'), version, figuresVersion: version });
const storedFor = (standing: Standing, day = TODAY): unknown => JSON.parse(JSON.stringify(project(standing, DEFAULT_MODEL, day)));
const stateOf = (standing: Standing, property: unknown, fields = {}) =>
  figuresState(standing, DEFAULT_MODEL, { property, fields });

test('an item of which nobody has said anything is current without figures', () => {
  expect(stateOf(stands(0), undefined)).toBe('current');
});

test('figures made from what people said are current, on whichever day they were made', () => {
  fc.assert(
    fc.property(aStanding, aDay, (said, day) => {
      const standing = { ...said, version: 3, figuresVersion: 3 };
      expect(stateOf(standing, storedFor(standing, day))).toBe('current');
    }),
  );
});

test('figures of an earlier version are on their way', () => {
  expect(stateOf(stands(4), storedFor(stands(3)))).toBe('pending');
});

test('figures that are missing are on their way', () => {
  expect(stateOf(stands(1), undefined)).toBe('pending');
});

test('figures with other bytes were changed outside the app', () => {
  const stored = storedFor(stands(2)) as Record<string, unknown>;
  expect(stateOf(stands(2), { ...stored, asking: 9 })).toBe('changed');
  expect(stateOf(stands(2), { ...stored, extra: true })).toBe('changed');
  expect(stateOf(stands(2), { ...stored, asOf: 'soon' })).toBe('changed');
  expect(stateOf(stands(2), 'nonsense')).toBe('changed');
});

test('a field that says something else than the figures was changed outside the app', () => {
  const standing = stands(2);
  const values = figuresOfRecord(DEFAULT_MODEL, project(standing, DEFAULT_MODEL, TODAY));
  expect(stateOf(standing, storedFor(standing), values)).toBe('current');
  expect(stateOf(standing, storedFor(standing), { ...values, 'customer-value': 91 })).toBe('changed');
});

test('an issue that the app may not write to is unavailable, whatever stands on it', () => {
  expect(stateOf({ ...stands(2), unavailable: true }, storedFor(stands(2)))).toBe('unavailable');
});
