import { PEOPLE } from '../jira/people';
import type { SampleIssue } from './sample-issue';
import { SPACES } from './spaces/spaces';
import { planCustomers } from './voices/plan-customers';
import { planVoices } from './voices/plan-voices';
import type { Answer, Answers } from './voices/answers';
import type { SampleCall, SampleEpic } from './voices/sample-call';

const MODULE = 'customer-value-context';
const PAGE = 'worth';
const ON_PAGE = { type: 'jira:projectPage' };
/** The app's nightly pass, which brings figures of the past to today. */
const NIGHTLY = 'nightly-renew';

/** The installed app, as far as the sample needs it. */
export interface VoicesHost {
  invoke(person: { accountId: string }, moduleKey: string, functionKey: string, payload: unknown, extension: unknown): Promise<unknown>;
  /** Runs the function of a scheduled trigger. */
  runSchedule(key: string): Promise<unknown>;
  /** Lets everything that the calls left to be done later be done. */
  drain(): Promise<void>;
}

/** What the app answers to a call of the sample. */
type Reply = (Answer & { ok: true; rows?: { done: string }[] }) | { ok: false; problem: { code: string } };

/**
 * Lets the people of the sample use the app through its own calls, each at its moment of the past: `moveClock` moves the
 * site's clock there (milliseconds), and to `present()` at the end, whatever happens. `issues` and `now` are those the
 * sample's issues were made with. Throws with the call's name and problem when the app refuses one, for then the sample would not be what it is.
 */
export async function makeSampleVoices(options: {
  host: VoicesHost;
  issues: readonly SampleIssue[];
  seed: number;
  now: number;
  moveClock(at: number): void;
  present(): number;
}): Promise<{ calls: number }> {
  const { host, issues, seed, now, moveClock, present } = options;
  const plan = planVoices({ seed, issues, now });
  const answers = new Map<string, Answer>();
  try {
    if (plan[0]) moveClock(plan[0].at);
    await importCustomers(host, seed);
    for (const call of plan) {
      moveClock(call.at);
      const answer = await make(host, call, answers);
      if (call.keep !== undefined) answers.set(call.keep, answer);
    }
  } finally {
    moveClock(present());
  }
  await host.drain();
  await host.runSchedule(NIGHTLY);
  await host.drain();
  return { calls: plan.length + 1 };
}

/** The PMO brings the customers in, each with their tier. */
async function importCustomers(host: VoicesHost, seed: number): Promise<void> {
  const payload = { rows: planCustomers(seed), try: false };
  const answer = (await host.invoke(accountOf('pmo'), PAGE, 'import-customers', payload, ON_PAGE)) as Reply;
  if (!answer.ok || answer.rows?.some(({ done }) => done === 'broken')) throw new Error(`The app refused customers of the sample: ${JSON.stringify(answer)}`);
}

async function make(host: VoicesHost, { person, call, payload, epic, more }: SampleCall, answers: Answers): Promise<Answer> {
  const body = { ...payload, ...more?.(answers) };
  const module = epic ? MODULE : PAGE;
  const answer = (await host.invoke(accountOf(person), module, call, body, epic ? extensionOf(epic) : ON_PAGE)) as Reply;
  if (!answer.ok) throw new Error(`The app refused ${call} of the sample on ${epic?.key ?? 'a project'}: ${JSON.stringify(answer.problem)}`);
  return answer;
}

function accountOf(person: string): { accountId: string } {
  const found = PEOPLE.find(({ name }) => name === person);
  if (!found) throw new Error(`There is no person ${person}.`);
  return found;
}

function extensionOf({ id, key, typeId, space }: SampleEpic) {
  const projectId = SPACES.find((one) => one.key === space)?.id;
  return {
    type: 'jira:issueContext',
    project: { id: projectId, key: space, type: 'software' },
    issue: { id, key, type: 'Epic', typeId },
  };
}
