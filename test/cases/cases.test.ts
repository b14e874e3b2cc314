import { readCases } from '../../tools/cases/reference-case';
import { runCase } from '../../tools/cases/run-case';

const CASES = readCases([__dirname]);

test.each(CASES.map((each) => [each.id, each.title, each] as const))('%s: %s', (_id, _title, each) => {
  expect(runCase(each)).toEqual([]);
});

test('a case whose method nobody computes fails', () => {
  expect(runCase({ ...CASES[0]!, method: 'astrology' })).toHaveLength(1);
});

test('a case that the domain refuses fails instead of stopping the run', () => {
  const broken = CASES.find(({ method }) => method === 'rice')!;
  const items = [{ id: 'x', reach: 1, impact: 1, confidence: 80, effort: 1 }];
  expect(runCase({ ...broken, input: { items } })).toMatchObject([{ got: expect.stringContaining('confidence cannot be 80') }]);
});
