import fc from 'fast-check';
import { topJql } from '../../src/jira/top-function';

const LIST = { project: 'HAR', types: ['10000', '10002'], withDone: false, field: 'customfield_10100' };
const leastIn = (jql: string) => Number(/>= ([\d.]+)/.exec(jql)?.[1]);

test('the top is a condition on the space, its types, and the field', () => {
  expect(topJql(LIST, 62.5, 'in')).toBe('project = "HAR" AND issuetype in (10000, 10002) AND statusCategory != Done AND cf[10100] >= 62.5 AND cf[10100] is not EMPTY');
  expect(topJql({ ...LIST, withDone: true }, 'all', 'in')).toBe('project = "HAR" AND issuetype in (10000, 10002) AND cf[10100] is not EMPTY');
});

test('the others are its exact opposite', () => {
  expect(topJql(LIST, 62.5, 'not in')).toBe('(project != "HAR" OR issuetype not in (10000, 10002) OR statusCategory = Done OR cf[10100] < 62.5 OR cf[10100] is EMPTY)');
});

test('a space that ranks no type has no top', () => {
  expect(topJql({ ...LIST, types: [] }, 'all', 'in')).toContain('cf[10100] < 0');
});

test('whatever the value at the edge, it is in, and what is less by two millionths is not', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
      const least = leastIn(topJql(LIST, value, 'in'));
      expect(least).toBeLessThanOrEqual(value);
      expect(least).toBeGreaterThan(value - 2e-6);
    }),
  );
});
