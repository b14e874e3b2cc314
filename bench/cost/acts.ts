import { randomUUID } from 'node:crypto';
import type { SiteAsked } from './ask-site';
import { SPACE, type CostSite } from './cost-site';
import type { ActName } from './population';
import { lookAtJira, readPrioritise, readValuePage } from './read-pages';

/** The site while it is measured. */
export interface Measured extends CostSite {
  ask: SiteAsked;
}

/** Does an act for the `run`-th time (from 0), with all that it brings about in the background. */
export type Act = (site: Measured, run: number) => Promise<unknown>;

/** Acts that are measured over some runs; the others `measure-acts.ts` sees to. */
export type OftenAct = Exclude<ActName, 'fading saved (a space)' | 'weights saved (a space)' | 'figures renewed at night, an item'>;

const project = SPACE.key;
const DAY = '2026-01-15';

/** The look for what others said comes first, while nobody has said anything lately: most looks find nothing new. */
export const ACTS: Readonly<Record<OftenAct, Act>> = {
  'look for what others said (each 15 s, 10 minutes)': async ({ ask }) => ask.app('changed-since', { project, since: await now(ask), known: {} }),
  'work item shown (its status beside the panel)': ({ ask, epics }, run) => ask.panel('POST', 'dynamic-properties', { moduleKey: 'customer-value-context', extension: { issue: { id: epics[run]!, key: `HAR-${run + 1}` } } }),
  'work item changed in Jira': ({ ask }, run) => change(ask, `HAR-${run + 1}`, run),
  'ticket written': async ({ ask }, run) => {
    await ask.rest('POST', '/rest/api/3/issue', { fields: { project: { key: 'HELP' }, issuetype: { name: 'Bug' }, summary: `The gate stays shut ${run}`, description: adf(WORDS) } });
    await drain(ask);
  },
  'ticket changed': ({ ask }, run) => change(ask, `HELP-${run + 1}`, run),
  'panel opened': ({ ask, epics }, run) => ask.app('open-item', { issue: epics[run]! }),
  'Prioritise opened': ({ ask }) => readPrioritise(ask),
  'look for what changed in Jira (each minute, 10 minutes)': ({ ask }) => lookAtJira(ask, `project = ${SPACE.id} AND issuetype = Epic`),
  'item rated': async ({ ask, epics }, run) => {
    const issue = epics[run]!;
    await ask.app('rate', { issue, answers: { impact: { likely: 75, sure: 'fairly' }, effort: { likely: 6 + run, sure: 'guess' } } });
    await drain(ask);
    await ask.app('check-items', { issues: [issue] });
  },
  'why, objective or must do said': ({ ask, epics }, run) => settled(ask, ask.app('set-why', { issue: epics[run]!, why: 'They cannot sail at night without it, and say so each month.' })),
  'item explained': ({ ask, epics }, run) => ask.app('explain-item', { issue: epics[run]! }),
  'Value opened': ({ ask }) => readValuePage(ask),
  'Feedback opened': ({ ask }) => ask.app('open-feedback', { project, view: { kind: 'newest' } }),
  'feedback searched': async ({ ask }) => {
    for (let chunk = 0, chunks = 1; chunk < chunks; chunk += 1) ({ chunks } = await ask.app('read-search', { project, chunk }));
    await drain(ask);
  },
  'feedback opened with its comments': async ({ ask, invented }, run) => {
    const feedback = invented.groups[run]![0]!.id;
    await ask.app('read-feedback', { feedback });
    await ask.app('list-comments', { feedback });
  },
  'feedback written on an item': async ({ ask, epics }, run) => {
    const issue = epics[run]!;
    await ask.app('find-customers', { issue, text: 'ba' });
    const said = { customer: { name: `Harbour of ${run}` }, words: WORDS, importance: 2, day: DAY };
    await settled(ask, ask.app('add-feedback', { issue, ...said, once: randomUUID() }));
  },
  'feedback linked': ({ ask, epics, invented }, run) => settled(ask, ask.app('link-feedback', { feedback: unlinked(invented)[run]!, issue: epics[run]!, importance: 2 })),
  'comment written': ({ ask, invented }, run) => ask.app('add-comment', { feedback: invented.groups[run]![0]!.id, words: WORDS.slice(0, 150), once: randomUUID() }),
  'customer saved': ({ ask, invented }, run) => {
    const { id, tier } = invented.customers[run]!;
    return settled(ask, ask.app('save-customer', { id, version: 1, said: { tier: tier === 'key' ? 'small' : 'key' } }));
  },
  'settings opened': ({ ask }) => ask.app('open-settings', { project }),
  'hourly sweep': ({ ask }) => ask.panel('POST', 'run-schedule', { key: 'hourly-sweep' }),
  'tickets read at night, a source': ({ ask }) => ask.panel('POST', 'run-schedule', { key: 'nightly-tickets' }),
};

const WORDS = 'The gate stays shut when two trucks come at once, and the clerk has to open it by hand each time, which takes a quarter of an hour and somebody who knows the code. It happens twice a week, mostly at night, and then the trucks stand on the road.';

export function drain(ask: SiteAsked): Promise<unknown> {
  return ask.panel('POST', 'drain');
}

async function settled(ask: SiteAsked, act: Promise<unknown>): Promise<void> {
  await act;
  await drain(ask);
}

async function change(ask: SiteAsked, issue: string, run: number): Promise<void> {
  await ask.rest('PUT', `/rest/api/3/issue/${issue}`, { fields: { summary: `Changed for the ${run}. time` } });
  await drain(ask);
}

/** The site's own time in seconds. */
async function now(ask: SiteAsked): Promise<number> {
  return Math.floor(Date.parse((await ask.panel<{ now: string }>('POST', 'clock', { advanceSeconds: 0 })).now) / 1000);
}

function unlinked({ groups }: CostSite['invented']): string[] {
  return groups.flatMap((group) => (group.length === 1 && group[0]!.links.length === 0 && !group[0]!.internal ? [group[0]!.id] : []));
}

const adf = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
