import locale from '../../locales/en-US.json';
import { CALLS, EVERY_CALL, speakOf, type SpokenOf } from '../support/every-call';
import { anEpic, ELSEWHERE } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';

/** What somebody who knows the calls might send in the place of each part. */
const ANYTHING: readonly unknown[] = [null, '', ' ', 0, -1, 0.5, 1e300, true, [], [null], {}, '../x', 'HAR OR 1 = 1', '__proto__', 'x'.repeat(20_000), '\u0000', '\ud800'];

let jira: LocalJira;
let on: SpokenOf;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [...Array.from({ length: 3 }, (_, i) => anEpic({ number: i + 1 })), ELSEWHERE] });
  on = await speakOf(jira, 'HAR-1');
}, 90_000);
afterAll(() => jira.stop());

/** Copies of a value, in each of which one part is something else or missing, however deep it stands. */
function spoilt(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const copyWith = (other: unknown): unknown => (Array.isArray(value) ? value.map((one, i) => (String(i) === key ? other : one)) : { ...value, [key]: other });
    const { [key]: _, ...without } = value as Record<string, unknown>;
    return [without, ...[...ANYTHING, ...spoilt(part)].map(copyWith)];
  });
}

const NAMED = ['not-found', 'not-allowed', 'conflict'];

/** What a reply says that is neither an answer nor a problem that a person is told in words of its own. */
function nameless(reply: unknown): unknown {
  const { ok, problem } = reply as { ok: boolean; problem?: { code: string; rule?: string } };
  const told = problem?.code === 'invalid' ? (problem.rule ?? '') in locale.problem.invalid : NAMED.includes(problem?.code ?? '');
  return ok || told ? null : (problem ?? reply);
}

test.each(CALLS)('%s answers, or names what is wrong, whatever stands in a part of what it is sent', async (call) => {
  const { by, input } = EVERY_CALL[call];
  const payload = await input(on);
  const wrongs = [...spoilt(payload), ...ANYTHING.map((after) => ({ ...payload, after }))];
  const untold: unknown[] = [];
  for (const wrong of wrongs) {
    await jira.control('POST', 'clock', { advanceSeconds: 1 });
    const said = nameless(await jira.invoke(by, call, wrong).catch((error: Error) => error.message));
    if (said) untold.push([JSON.stringify(wrong).slice(0, 300), said]);
  }
  expect(untold).toEqual([]);
}, 120_000);
