import { asking, functionOf, versionSeen, type Ask, type TroubleMet } from './ask';
import type { Asked } from './call';
import { worldsAfter, type Done } from './explain';
import { nothingKnown, type Known } from './known';
import { endTrouble, makeTrouble } from './make-trouble';
import { mean, readSettings } from './mean';
import { silentWorld, type SaidWorld } from './said-world';
import type { Place } from './site';
import { BEFORE, type Deed, type Run, type Step } from './step';

/** How long a run waits for the backstop: figures, customers and jobs that were forgotten are overdue by then. */
const LATER_SECONDS = 900;

/** What people know after a run, and the worlds that may be the case. */
export interface Played {
  worlds: readonly SaidWorld[];
  known: Known;
}

/** Plays a run, ends all trouble and lets everything settle. Throws when an answer cannot be. */
export async function play(place: Place, { steps, ending }: Run): Promise<Played> {
  const known = nothingKnown();
  let worlds: readonly SaidWorld[] = [silentWorld(place.issues, place.project)];
  const before = BEFORE.map((deeds): Step => ({ kind: 'do', deeds, trouble: { kind: 'none' } }));
  for (const step of [...before, ...steps]) worlds = await playStep(place, known, worlds, step);
  await deliver(place, ending);
  await settle(place);
  return { worlds, known };
}

async function playStep(place: Place, known: Known, worlds: readonly SaidWorld[], step: Step): Promise<readonly SaidWorld[]> {
  if (step.kind === 'deliver') {
    await deliver(place, step.trouble);
    return worlds;
  }
  const meant = await Promise.all(step.deeds.map((deed) => ready(place, known, deed)));
  const calls = meant.flatMap((one) => one ?? []);
  if (calls.length === 0) return worlds;
  const met = await makeTrouble(place.jira, step.trouble, calls.map(({ asked }) => functionOf(asked.call)));
  const answers = await Promise.all(calls.map(({ ask }) => ask(met)));
  await endTrouble(place.jira);
  const first = calls.map(({ asked }, i): Done => ({ asked, answered: answers[i]! }));
  let after = explained(worlds, first, known);
  for (const [i, { asked, ask, again }] of calls.entries()) {
    if (!again && answers[i]!.kind !== 'unknown') continue;
    after = explained(after, [{ asked, answered: await ask(noTrouble) }], known, calls.length > 1);
  }
  if (calls.some(({ asked }) => asked.call === 'save-settings')) await readSettings(place, known);
  return after;
}

const noTrouble = (): Promise<TroubleMet> => Promise.resolve('none');

interface Ready {
  asked: Asked;
  ask: Ask;
  again: boolean;
}

async function ready(place: Place, known: Known, deed: Deed): Promise<Ready | null> {
  const asked = await mean(place, known, deed);
  return asked && { asked, ask: asking(place, known, asked, await versionSeen(place, known, asked)), again: deed.again };
}

/** The worlds after calls. Throws where there is none. */
function explained(worlds: readonly SaidWorld[], done: readonly Done[], known: Known, crowded = done.length > 1): SaidWorld[] {
  const after = worldsAfter(worlds, done, crowded || known.customersMoved);
  if (after.length > 0) return after;
  const said = done.map(({ asked, answered }) => `${JSON.stringify(asked)} was answered ${JSON.stringify(answered)}`);
  throw new Error(`That cannot be:\n${said.join('\n')}\nin ${JSON.stringify(worlds)}`);
}

/** Everything that waits is delivered, in trouble. */
async function deliver({ jira }: Place, trouble: Extract<Step, { kind: 'deliver' }>['trouble']): Promise<void> {
  await makeTrouble(jira, trouble, []);
  await jira.drain();
  await endTrouble(jira);
}

/** What is left is delivered, and the hour's backstop finds what was lost. */
async function settle({ jira }: Place): Promise<void> {
  await jira.drain();
  await jira.control('POST', 'clock', { advanceSeconds: LATER_SECONDS });
  const { body } = await jira.control<{ ok: boolean }>('POST', 'run-schedule', { key: 'hourly-sweep' });
  if (!body.ok) throw new Error(`The sweep failed: ${JSON.stringify(body)}`);
}
