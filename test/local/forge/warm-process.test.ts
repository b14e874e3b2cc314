import { CALLS, EVERY_CALL, speakOf, type SpokenOf } from '../../support/every-call';
import type { PersonName } from '../../support/local-jira';
import { openScriptApp } from './open-script-app';
import { openTwoSites, type OwnSite } from './open-two-sites';

test('a process serves one invocation after another: what an app keeps in a global, the next person gets', async () => {
  const app = openScriptApp();
  await app.run([{ note: 'said by team' }], 'team');
  expect(await app.run([{ note: 'said by admin' }], 'admin')).toEqual(['said by team']);
  await app.host.close();
});

describe('our app', () => {
  const READS = CALLS.filter((name) => EVERY_CALL[name].writes === null && !['control-job', 'list-tickets-left', 'open-round', 'apply-order', 'restore-order'].includes(name));
  const READERS: PersonName[] = ['stakeholder', 'outsider', 'pmo'];
  let one: OwnSite;
  let two: OwnSite;
  let spoken: SpokenOf;

  beforeAll(async () => {
    [one, two] = await openTwoSites();
    spoken = await speakOf(one, 'HAR-1');
    for (const name of CALLS) await one.call(EVERY_CALL[name].by, name, (await EVERY_CALL[name].input(spoken)) as never);
  }, 90_000);
  afterAll(() => Promise.all([one.host.close(), two.host.close()]));

  /** An answer without its moments of today: an invocation's clock runs on while a process starts. */
  function withoutNow(answer: unknown): unknown {
    const nearNow = (value: unknown) => typeof value === 'number' && [1, 1000].some((unit) => Math.abs(value * unit - Date.now()) < 600_000);
    return JSON.parse(JSON.stringify(answer, (_name, value: unknown) => (nearNow(value) ? 'now' : value)));
  }

  /** What every reading call answers the readers. */
  async function answersOn(site: OwnSite): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {};
    for (const name of READS) {
      const input = (await EVERY_CALL[name].input({ ...spoken, jira: site })) as never;
      for (const reader of READERS) answers[`${name} by ${reader}`] = withoutNow(await site.call(reader, name, input));
    }
    return answers;
  }

  /** Ends the process that both sites share. */
  async function killProcess(): Promise<void> {
    two.faults.add({ target: 'call', kill: true, times: 1 });
    await expect(two.call('team', 'list-views', { project: 'HAR' })).rejects.toMatchObject({ code: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
  }

  test.each([['the site where somebody else has said much', () => one], ['another site', () => two]])(
    'answers on %s as a process does that has served nobody else',
    async (_where, site) => {
      await answersOn(one);
      const warm = await answersOn(site());
      await killProcess();
      expect(await answersOn(site())).toEqual(warm);
    },
    90_000,
  );

  test('shows nothing of one site on another', async () => {
    await answersOn(one);
    expect(JSON.stringify(await answersOn(two))).not.toMatch(/Acme|before the summer|A law from June|Clerks wait/);
  }, 90_000);
});
