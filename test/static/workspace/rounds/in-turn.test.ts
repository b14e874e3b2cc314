import { inTurn } from '../../../../static/workspace/rounds/in-turn';

/** A question whose answer comes when the test says so. */
function aQuestion<Answer>() {
  let answer!: (answer: Answer) => void;
  let fail!: (why: Error) => void;
  const asked = new Promise<Answer>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { ask: () => asked, answer, fail };
}

/** A page that writes down what it takes. */
function aPage() {
  const took: string[] = [];
  return { turns: inTurn(), took, take: (answer: string) => void took.push(answer) };
}

test('what is read while nothing is done is taken', async () => {
  const { turns, took, take } = aPage();
  await turns.read(async () => 'first', take);
  expect(await turns.read(async () => 'second', take)).toBe('second');
  expect(took).toEqual(['first', 'second']);
});

test.each([
  ['asked for before an act', true],
  ['asked for while the act was on its way', false],
])('what was %s, and comes after its reply, does not replace what the act brought', async (_what, before) => {
  const { turns, took, take } = aPage();
  const [poll, act] = [aQuestion<string>(), aQuestion<string>()];
  const early = before ? turns.read(poll.ask, take) : null;
  const acting = turns.act(act.ask, take);
  const reading = early ?? turns.read(poll.ask, take);
  act.answer('with my answer');
  await acting;
  poll.answer('without it');
  await reading;
  expect(took).toEqual(['with my answer']);
});

test('what was asked for during an act of which no reply came is not taken either: it may have been done', async () => {
  const { turns, took, take } = aPage();
  const [poll, act] = [aQuestion<string>(), aQuestion<string>()];
  const acting = turns.act(act.ask, take);
  const reading = turns.read(poll.ask, take);
  act.fail(new Error('offline'));
  await expect(acting).rejects.toThrow('offline');
  const again = turns.read(async () => 'read after it', take);
  poll.answer('read before it');
  await Promise.all([reading, again]);
  expect(took).toEqual(['read after it']);
});

test('what is read after the reply of an act is taken', async () => {
  const { turns, took, take } = aPage();
  await turns.act(async () => 'acted', take);
  await turns.read(async () => 'read', take);
  expect(took).toEqual(['acted', 'read']);
});
