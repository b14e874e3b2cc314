import { fetchIssues } from '../../../../static/workspace/prioritise/reading/fetch-issues';

const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));
const issue = (id: string) => ({
  id,
  key: `P-${id}`,
  fields: { summary: 'One', project: { id: '1' }, issuetype: { id: '2', name: 'Epic' }, status: { name: 'Open', statusCategory: { key: 'new' } } },
});

/** A Jira that takes `most` issues at once, and says 400 to more. */
function jiraTaking(most: number) {
  const sizes: number[] = [];
  const ask = (_: string, init: RequestInit) => {
    const { issueIdsOrKeys } = JSON.parse(String(init.body)) as { issueIdsOrKeys: string[] };
    sizes.push(issueIdsOrKeys.length);
    const fits = issueIdsOrKeys.length <= most;
    return Promise.resolve({
      ok: fits,
      status: fits ? 200 : 400,
      headers: new Headers(),
      json: () => Promise.resolve({ issues: issueIdsOrKeys.filter((id) => id !== '7').map((id) => (id === '8' ? { id } : issue(id))) }),
    });
  };
  return { sizes, world: { ask, wait: () => Promise.resolve(), random: () => 0 } };
}

async function fetched(most: number, count: number) {
  const { sizes, world } = jiraTaking(most);
  const found: string[] = [];
  await fetchIssues(world, ids(count), (issues) => found.push(...issues.map(({ id }) => id)), () => true);
  return { sizes, found };
}

test('a Jira that takes a thousand at once is asked in thousands', async () => {
  const { sizes, found } = await fetched(1000, 2500);
  expect(sizes).toEqual([1000, 1000, 500]);
  expect(found).toHaveLength(2498);
});

test('a Jira that refuses is asked for half, down to a hundred, and nothing is asked twice that went through', async () => {
  const { sizes, found } = await fetched(100, 1000);
  expect(sizes).toEqual([1000, 500, 250, 125, ...Array.from({ length: 10 }, () => 100)]);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toHaveLength(998);
});

test('what Jira leaves out or sends broken is missing', async () => {
  const { found } = await fetched(1000, 10);
  expect(found).toEqual(['1', '2', '3', '4', '5', '6', '9', '10']);
});

test('it stops when it is told to', async () => {
  const { sizes, world } = jiraTaking(100);
  let asked = 0;
  await fetchIssues(world, ids(1000), () => (asked += 1), () => asked === 0);
  expect(asked).toBeGreaterThan(0);
  expect(sizes.length).toBeLessThan(12);
});

test('a refusal that a hundred meet too is named', async () => {
  const { world } = jiraTaking(0);
  await expect(fetchIssues(world, ids(400), () => undefined, () => true)).rejects.toMatchObject({ problem: { code: 'jira-failed', status: 400 } });
});
