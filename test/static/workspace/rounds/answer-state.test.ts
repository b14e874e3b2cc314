import { askedOf, draftOf, sentOf, type Draft } from '../../../../static/workspace/rounds/answer-state';

const impact = { likely: 75, sure: 'sure' as const };
const effort = { likely: 6, sure: 'guess' as const };
const closedTo = (...closed: string[]) => ({ criteria: ['impact', 'effort'], can: { rate: true, comment: true, schedule: true, administer: false, closed, lead: true } });

test.each<[string, string[], Draft, Draft]>([
  ['all that is asked', [], { impact, effort }, { impact, effort }],
  ['not what is kept to roles of others, though the team has a figure of it', ['effort'], { impact, effort }, { impact }],
  ['not what the round does not ask', [], { impact, fit: impact }, { impact }],
  ['not what the reader says nothing of', [], { effort }, { effort }],
  ['nothing where all they said is closed by now', ['effort'], { effort }, {}],
])('of a draft is sent %s', (_what, closed, draft, sent) => {
  expect(sentOf(draft, askedOf(closedTo(...closed)))).toEqual(sent);
});

test('an answer that was given before its criterion was kept to roles is not said again', () => {
  const mine = { impact: { low: 70, likely: 75, high: 80, sure: 'sure' as const, at: 1 }, effort: { low: 3, likely: 6, high: 12, sure: 'guess' as const, at: 1 } };
  expect(sentOf(draftOf(mine), askedOf(closedTo('effort')))).toEqual({ impact });
});
