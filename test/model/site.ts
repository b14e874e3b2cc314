import { anEpic, type ProjectJson } from '../support/issues';
import { PEOPLE, startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { good } from '../support/said';
import { ISSUES, KNOWN_CUSTOMERS } from './step';

/** A project that no run has touched, on a site that other runs use, too. */
export interface Place {
  jira: LocalJira;
  project: string;
  issues: readonly string[];
  /** Who has an account. */
  people: ReadonlyMap<string, PersonName>;
  /** The ids of Jira's fields that hold figures, by their names. */
  fields: ReadonlyMap<string, string>;
  /** Ends the names of this run's customers, who are known on the whole site. */
  suffix: string;
  /** The UTC day by the site's clock. */
  today: string;
  /** The ids of the customers that are known from the start. */
  customers: ReadonlyMap<string, string>;
}

/** A local Jira for many runs; the next one takes its place when its projects are used up. */
export interface Site {
  freshPlace(): Promise<Place>;
  close(): Promise<void>;
}

/** Of one day: each run moves the clock by a quarter of an hour, and the night renews what the runs of the day left. */
const PROJECTS = 84;

/** No local Jira runs until the first place is asked for. */
export function openSite(): Site {
  let jira: LocalJira | null = null;
  let used = 0;
  return {
    async freshPlace() {
      if (used % PROJECTS === 0) {
        await jira?.stop();
        jira = await startLocalJira({ issues: Array.from({ length: PROJECTS }, (_, n) => issuesOf(n)).flat() });
        await jira.control('POST', 'clock', { advanceSeconds: secondsToMorning() });
      }
      used += 1;
      return placeIn(jira!, used % PROJECTS);
    },
    close: async () => void (await jira?.stop()),
  };
}

function secondsToMorning(): number {
  const now = Date.now() / 1000;
  return Math.ceil(86_400 - (now % 86_400) + 300);
}

function projectOf(n: number): ProjectJson {
  return { id: String(30_001 + n), key: `R${n}`, name: `Run ${n}` };
}

function issuesOf(n: number): object[] {
  return Array.from({ length: ISSUES }, (_, i) => anEpic({ number: i + 1, project: projectOf(n) }));
}

async function placeIn(jira: LocalJira, n: number): Promise<Place> {
  const { id } = projectOf(n);
  const suffix = `of ${n}`;
  const [clock, session, fields, ...customers] = await Promise.all([
    jira.control<{ now: string }>('POST', 'clock', { advanceSeconds: 0 }),
    jira.control<{ people: { accountId: string; name: PersonName }[] }>('GET', 'session'),
    jira.rest<{ id: string; name: string }[]>('pmo', 'GET', '/rest/api/3/field'),
    ...KNOWN_CUSTOMERS.map((name) => jira.call('pmo', 'save-customer', { said: { name: `${name} ${suffix}` } })),
  ]);
  return {
    jira,
    project: id,
    issues: Array.from({ length: ISSUES }, (_, i) => `${id}${String(i + 1).padStart(4, '0')}`),
    people: new Map(session.body.people.filter(({ name }) => PEOPLE.includes(name)).map(({ accountId, name }) => [accountId, name])),
    fields: new Map(fields.body.map((field) => [field.name, field.id])),
    suffix,
    today: clock.body.now.slice(0, 10),
    customers: new Map(customers.map((reply, i) => [KNOWN_CUSTOMERS[i]!, good(reply).customer.id])),
  };
}
