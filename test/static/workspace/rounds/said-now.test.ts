import { allSayTheSame, saidNow } from '../../../../static/workspace/rounds/said-now';

const answer = (likely: number, at: number) => ({ low: likely, likely, high: likely, sure: null, at });
const settled = { kind: 'one' as const, answers: { impact: answer(75, 20) } };

test('what each says today, and nothing of who took it back', () => {
  const answers = [{ person: 'ann', said: { impact: answer(25, 5) }, now: { impact: answer(50, 9) } }, { person: 'bob', said: { impact: answer(100, 5) }, now: {} }];
  expect([...saidNow({ answers, outcome: null }, 'impact')]).toEqual([['ann', 50]]);
});

test('where one answer was settled on, what each had said themselves, or has said since', () => {
  const answers = [
    { person: 'ann', said: { impact: answer(25, 5) }, now: { impact: answer(75, 20) } },
    { person: 'bob', said: { impact: answer(100, 5) }, now: { impact: answer(0, 30) } },
    { person: 'eve', said: { fit: answer(100, 5) }, now: { fit: answer(100, 5) } },
  ];
  expect([...saidNow({ answers, outcome: settled }, 'impact')]).toEqual([['ann', 25], ['bob', 0]]);
  expect([...saidNow({ answers, outcome: settled }, 'fit')]).toEqual([['eve', 100]]);
});

test('all say the same where nobody says something else today of any question', () => {
  const says = (impact: number, fit: number) => ({ person: `${impact} ${fit}`, said: {}, now: { impact: answer(impact, 5), fit: answer(fit, 5) } });
  const same = (...answers: ReturnType<typeof says>[]) => allSayTheSame({ answers, outcome: null }, ['impact', 'fit']);
  expect([same(says(25, 50), says(25, 50)), same(says(25, 50), says(25, 75)), same(says(0, 0))]).toEqual([true, false, true]);
});
