import fc from 'fast-check';
import { jaccardOfPairs, jaccardOfWords, nearDuplicates } from '../../../src/domain/feedback/similarity';

const text = fc.array(fc.constantFrom('export', 'csv', 'roadmap', 'please', 'the', 'add'), { maxLength: 8 }).map((words) => words.join(' '));

test('the same words in another order are alike by words, not by pairs', () => {
  expect(jaccardOfWords('add csv export', 'export csv add')).toBe(1);
  expect(jaccardOfPairs('add csv export', 'export csv add')).toBe(0);
});

test('texts without words are like nothing', () => {
  expect(jaccardOfWords('', '  ')).toBe(0);
  expect(jaccardOfPairs('one', 'one')).toBe(0);
});

test('being alike is mutual, between 0 and 1, and whole with itself', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(jaccardOfWords(a, b)).toBe(jaccardOfWords(b, a));
      expect(jaccardOfPairs(a, b)).toBe(jaccardOfPairs(b, a));
      expect(jaccardOfWords(a, b)).toBeGreaterThanOrEqual(0);
      expect(jaccardOfWords(a, b)).toBeLessThanOrEqual(1);
      expect(jaccardOfWords(a, a)).toBe(a === '' ? 0 : 1);
    }),
  );
});

test.each([
  ['please add an export to csv for the roadmap', 'add csv export for the roadmap please'],
  ['We need single sign-on before the audit in May.', 'we need single sign on before our audit'],
  ['The valve is still in the warehouse, twice last week', 'Twice last week the valve is still in the warehouse.'],
  ['Don’t log me out every hour', 'dont log me out every single hour'],
])('“%s” says the same as “%s”', (words, other) => {
  expect(nearDuplicates(words, [{ words: other }])).toHaveLength(1);
});

test.each([
  ['please add an export to csv for the roadmap', 'please add a dark theme for the night shift'],
  ['We need single sign-on before the audit in May.', 'We need the invoice before the end of May.'],
  ['csv export', 'csv export'],
  ['', 'please add an export to csv'],
])('“%s” does not say the same as “%s”', (words, other) => {
  expect(nearDuplicates(words, [{ words: other }])).toEqual([]);
});

test('the most alike comes first, with all that is known of it', () => {
  const far = { id: 'far', words: 'please export the roadmap to csv for the whole team' };
  const near = { id: 'near', words: 'export the roadmap to csv' };
  expect(nearDuplicates('please export the roadmap to csv', [far, near])).toEqual([near, far]);
});
