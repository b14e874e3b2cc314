import type { OrderSureness } from '../../../../src/domain/prioritise/sureness/order-sureness';
import { drawOrder } from '../../../../src/domain/prioritise/sureness/draw-order';
import { openSureness, type Wanted } from '../../../../static/workspace/prioritise/sureness/open-sureness';
import type { SurenessAnswer, SurenessQuestion } from '../../../../static/workspace/prioritise/sureness/sureness-message';
import { drawable, drawingOf, ranged } from '../../../support/drawables';

const list = (...ids: string[]): Wanted => ({ items: ids.map((id, at) => drawable(id, { impact: ranged(40 - at, 60 - at, 80) })), drawing: drawingOf(), top: 1 });

/** The page beside a worker that answers when it is told to. */
function beside() {
  const asked: SurenessQuestion[] = [];
  const told: [Wanted, OrderSureness][] = [];
  let take: (answer: SurenessAnswer) => void = () => undefined;
  const page = openSureness({ post: (question) => asked.push(question), onAnswer: (taker) => (take = taker), close: () => undefined }, (wanted, sureness) => told.push([wanted, sureness]));
  const answer = ({ turn, columns, drawing, top }: SurenessQuestion, draws = 100) => {
    for (const figures of drawOrder(columns, drawing, top, [draws])) if (figures) take({ turn, figures });
  };
  const names = () => asked.map(({ columns }) => columns.ids.join(' '));
  return { page, asked, told, answer, names };
}

test('an answer says the band of each item by its id, and the chance of each but the last to come before the next', () => {
  const { page, asked, told, answer } = beside();
  page.want(list('a', 'b', 'c'));
  answer(asked[0]!);
  const [, { draws, top, ids, bandOf, aheadOf, certain }] = told[0]!;
  expect({ draws, top }).toEqual({ draws: 100, top: 1 });
  expect(ids).toEqual(['a', 'b', 'c']);
  expect([...ids, 'd'].map((id) => bandOf(id) !== null)).toEqual([true, true, true, false]);
  expect([...ids, 'd'].map((id) => aheadOf(id) !== null)).toEqual([true, true, false, false]);
  expect(certain).toBe(bandOf('a')!.inTop);
});

test('while a first answer is on its way nothing more is asked, and then the newest list alone', () => {
  const { page, asked, told, answer, names } = beside();
  for (const wanted of [list('a'), list('b'), list('c')]) page.want(wanted);
  expect(names()).toEqual(['a']);
  answer(asked[0]!);
  expect(names()).toEqual(['a', 'c']);
  page.want(list('d'));
  answer(asked[1]!);
  expect(names()).toEqual(['a', 'c', 'd']);
  expect(told.map(([{ items }]) => items[0]!.id)).toEqual(['a', 'c']);
});

test('a list that is being refined makes place for a newer one, and what is still said of it is not told', () => {
  const { page, asked, told, answer, names } = beside();
  page.want(list('a'));
  answer(asked[0]!);
  page.want(list('b'));
  expect(names()).toEqual(['a', 'b']);
  answer(asked[0]!, 200);
  expect(told).toHaveLength(1);
});

test('the top of no place at all is in no doubt', () => {
  const { page, asked, told, answer } = beside();
  page.want({ ...list('a', 'b'), top: 0 });
  answer(asked[0]!);
  expect(told[0]![1].certain).toBe(1);
});
