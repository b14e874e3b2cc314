import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { answerOf } from '../../../../src/domain/prioritise/answer-of';
import { project } from '../../../../src/domain/prioritise/projection';
import { withAnswers, type Standing } from '../../../../src/domain/prioritise/standing';
import type { Edit } from '../../../../static/kit/edits/edit';
import { shownItem } from '../../../../static/kit/edits/shown-item';
import { aStanding, saidWithin, TODAY } from '../../../support/arbitrary';
import { anItem } from '../../workspace/some-items';

const ME = 'ann';
const itemOf = (standing: Standing) => anItem({ id: '1', figures: project(standing, DEFAULT_MODEL, TODAY), mine: { ...standing.answers[ME] }, mustDo: standing.mustDo });
const key = fc.constantFrom('impact', 'reach', 'fit', 'urgency', 'effort');

test('where nobody else answered, what is shown at once is what the domain will give', () => {
  fc.assert(
    fc.property(aStanding, key, fc.option(saidWithin(1, 100)), (standing, criterion, said) => {
      const alone: Standing = { ...standing, answers: standing.answers[ME] ? { [ME]: standing.answers[ME] } : {} };
      const edit: Edit = { id: 1, issue: '1', change: { kind: 'answers', answers: { [criterion]: said } }, at: 9, by: 'person' };
      const after = withAnswers(alone, ME, { [criterion]: said && answerOf(criterion, said, 9) });
      const { item, awaited, sending } = shownItem(itemOf(alone), [edit], DEFAULT_MODEL);
      const expected = itemOf(after);
      expect({ criteria: item.figures.criteria, effort: item.figures.effort, confidence: item.figures.confidence, mine: item.mine }).toEqual({
        criteria: expected.figures.criteria, effort: expected.figures.effort, confidence: expected.figures.confidence, mine: expected.mine,
      });
      expect([awaited, sending]).toEqual([[], true]);
    }),
  );
});

test('where others answered, the team’s figure stays until the app has told the new one', () => {
  const others = { impact: { low: 40, likely: 50, high: 60, n: 2 } };
  const item = anItem({ id: '1', figures: { criteria: others } });
  const shown = shownItem(item, [{ id: 1, issue: '1', change: { kind: 'answers', answers: { impact: { likely: 100, sure: 'sure' } } }, at: 9, by: 'person' }], DEFAULT_MODEL);
  expect(shown.awaited).toEqual(['impact']);
  expect(shown.item.figures.criteria).toEqual(others);
  expect(shown.item.mine.impact?.likely).toBe(100);
});

test('a must do shows at once', () => {
  const shown = shownItem(anItem({ id: '1' }), [{ id: 1, issue: '1', change: { kind: 'must do', reason: 'law' }, at: 9, by: 'person' }], DEFAULT_MODEL);
  expect([shown.item.mustDo?.reason, shown.item.figures.mustDo]).toEqual(['law', 1]);
});
