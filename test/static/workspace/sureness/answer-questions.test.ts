import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { columnsOf } from '../../../../src/domain/prioritise/sureness/draw-columns';
import { answerQuestions } from '../../../../static/workspace/prioritise/sureness/answer-questions';
import type { SurenessAnswer, SurenessQuestion } from '../../../../static/workspace/prioritise/sureness/sureness-message';
import { drawable, drawingOf, ranged } from '../../../support/drawables';

const ITEMS = [drawable('a', { impact: ranged(40, 60, 80) }), drawable('b', { impact: ranged(30, 55, 70) })];
const question = (turn: number): SurenessQuestion => ({ turn, columns: columnsOf(ITEMS, DEFAULT_MODEL), drawing: drawingOf(), top: 1 });

/** A worker whose time goes on with each look at the clock, and whose waiting work is done by hand. */
function inWorker() {
  const answers: SurenessAnswer[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  const ask = answerQuestions({ answer: (said) => answers.push(said), later: (work) => waiting.push(work), now: () => (time += 4) });
  const said = () => answers.map(({ turn, figures }) => [turn, figures.draws]);
  const goOn = () => waiting.shift()?.();
  return { ask, said, goOn, waiting };
}

test('the first answer comes at once, better ones when the worker comes to it', () => {
  const { ask, said, goOn, waiting } = inWorker();
  ask(question(1));
  expect(said()).toEqual([[1, 500]]);
  while (waiting.length > 0) goOn();
  expect(said()).toEqual([[1, 500], [1, 2_000], [1, 10_000]]);
});

test('refining rests every few milliseconds, and a newer question takes its place', () => {
  const { ask, said, goOn, waiting } = inWorker();
  ask(question(1));
  goOn();
  expect(said()).toEqual([[1, 500]]);
  ask(question(2));
  expect(said()).toEqual([[1, 500], [2, 500]]);
  while (waiting.length > 0) goOn();
  expect(said()).toEqual([[1, 500], [2, 500], [2, 2_000], [2, 10_000]]);
});
