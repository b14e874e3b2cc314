import type { TeamFigure } from '../../../src/domain/figure';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { whySentence } from '../../../static/kit/why-sentence';

const at = (likely: number, n = 1): TeamFigure => ({ low: likely, likely, high: likely, n });
const say = (criteria: Record<string, TeamFigure>, customers = 17, hidden: string[] = []) =>
  whySentence({ criteria: { reach: at(80, 0), ...criteria }, customers }, DEFAULT_MODEL, hidden);

test('says the pain, who asks and what waiting costs', () => {
  expect(say({ impact: at(75), urgency: at(25) }, 17, ['fit'])).toBe(
    'It ends a serious pain, and 17 customers ask for it; waiting costs little.',
  );
});

test('names what nobody rated', () => {
  expect(say({ impact: at(75) })).toBe(
    'It ends a serious pain, and 17 customers ask for it; Strategic fit and Urgency are not rated yet.',
  );
  expect(say({ impact: at(0), fit: at(50) }, 1)).toBe(
    'Customers would not notice it, and one customer asks for it; it helps an objective and Urgency is not rated yet.',
  );
});

test('a wanted item for which nobody asks says but', () => {
  expect(say({ impact: at(100), fit: at(0), urgency: at(100) }, 0)).toBe(
    'It decides whether customers buy, stay or can work, but nobody asks for it yet; it serves none of our objectives and it has a fixed date to meet.',
  );
});

test('without any rating it says who asks', () => {
  expect(say({}, 6, ['impact', 'fit', 'urgency'])).toBe('6 customers ask for it.');
  expect(say({}, 6)).toBe('6 customers ask for it; Customer impact, Strategic fit, and Urgency are not rated yet.');
});

test('reach that somebody set is told as set', () => {
  expect(say({ impact: at(50), reach: at(100, 1), fit: at(25), urgency: at(50) })).toBe(
    'It ends a regular annoyance, and it is held to reach thirty customers or more; it loosely serves an objective and customers complain while it waits.',
  );
});

test('a wanted item whose reach was set says and, though nobody asks', () => {
  expect(say({ impact: at(75), reach: at(100, 1) }, 0, ['fit', 'urgency'])).toBe('It ends a serious pain, and it is held to reach thirty customers or more.');
});

test('leaves out what the reader has yet to answer', () => {
  const said = say({ impact: at(75), fit: at(100), urgency: at(100) }, 17, ['impact', 'fit', 'urgency']);
  expect(said).toBe('17 customers ask for it.');
});

test('a figure between two steps is told by the nearest', () => {
  expect(say({ impact: at(60), urgency: at(10) }, 2, ['fit'])).toBe('It ends a regular annoyance, and 2 customers ask for it; waiting costs nothing.');
});

test('a criterion in a project’s own words is told by its name and its own answer', () => {
  const words = { question: 'Would a ship wait?', anchors: ['No', 'A minute', 'An hour', 'A tide', 'For ever'] };
  const own = { ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((criterion) => (criterion.key === 'impact' ? { ...criterion, words } : criterion)) };
  expect(whySentence({ criteria: { impact: at(75), reach: at(80, 0), fit: at(50), urgency: at(25) }, customers: 17 }, own)).toBe(
    'Customer impact: “A tide”, and 17 customers ask for it; it helps an objective and waiting costs little.',
  );
});
