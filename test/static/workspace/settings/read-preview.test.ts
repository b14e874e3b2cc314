import { DEFAULT_MODEL, type Model } from '../../../../src/domain/prioritise/model';
import { project } from '../../../../src/domain/prioritise/projection';
import { emptyStanding, withAnswers } from '../../../../src/domain/prioritise/standing';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { readPreview, type PreviewWorld } from '../../../../static/workspace/settings/review/read-preview';

const URGENT: Model = { ...DEFAULT_MODEL, version: 2, criteria: DEFAULT_MODEL.criteria.map((criterion) => ({ ...criterion, weight: criterion.key === 'urgency' ? 90 : criterion.weight })) };
const RATED = { a: { impact: 75, urgency: 0 }, b: { impact: 50, urgency: 0 }, c: { impact: 20, urgency: 100 } };

function figuresOf(id: keyof typeof RATED) {
  const answers = Object.fromEntries(Object.entries(RATED[id]).map(([key, likely]) => [key, { low: likely, likely, high: likely, sure: null, at: 0 }]));
  const figures = project(withAnswers(emptyStanding(id, 'P'), 'ann', answers), DEFAULT_MODEL, '2026-11-01');
  return { issue: id, now: figures, then: figures };
}

/** A project of four items in two pages of figures; nobody has spoken of `d`. */
function aWorld(jql = { now: 'open', then: 'open' }, more: Readonly<Record<string, string[]>> = {}): PreviewWorld & { asked: string[] } {
  const asked: string[] = [];
  const lists: Record<string, string[]> = { 'open ORDER BY Rank': ['d', 'c', 'b', 'a'], ...more };
  return {
    asked,
    preview: async (_, after) => ({ ok: true, now: DEFAULT_MODEL, then: URGENT, jql, ...(after ? { figures: [figuresOf('c')] } : { figures: [figuresOf('a'), figuresOf('b')], next: 'more' }) }),
    readIds: async (asking) => {
      asked.push(asking);
      return lists[asking]!;
    },
    fetchIssues: async (ids) => ids.map((id) => ({ id, key: `P-${id}`, summary: `Item ${id}` }) as JiraIssue),
  };
}

test('the order before and after is that of the domain, over all pages of figures', async () => {
  const counts: number[] = [];
  const preview = await readPreview(aWorld(), DEFAULT_SETTINGS, (count) => counts.push(count));
  expect(preview).toMatchObject({ ranked: 3, moved: 1, stay: 0, come: 0, leave: 0 });
  expect(preview.moves.map(({ id, from, to, real }) => [id, from, to, real])).toEqual([['c', 3, 1, true], ['a', 1, 2, false], ['b', 2, 3, false]]);
  expect(counts).toEqual([2, 3]);
});

test('what is told has its name, and its value before and after', async () => {
  const { told } = await readPreview(aWorld(), DEFAULT_SETTINGS, () => undefined);
  expect(told.get('c')).toEqual({ issue: expect.objectContaining({ key: 'P-c' }), from: 28, to: 60 });
  expect(told.has('d')).toBe(false);
});

test('a list of other types is read, too: who comes into it and who leaves', async () => {
  const world = aWorld({ now: 'open', then: 'bugs' }, { 'bugs ORDER BY Rank': ['c', 'e', 'f'] });
  const preview = await readPreview(world, DEFAULT_SETTINGS, () => undefined);
  expect(preview).toMatchObject({ ranked: 1, come: 2, leave: 3 });
  expect(preview.moves).toEqual([expect.objectContaining({ id: 'c', from: 3, to: 1 }), expect.objectContaining({ id: 'a', to: null }), expect.objectContaining({ id: 'b', to: null })]);
  expect(world.asked).toEqual(['open ORDER BY Rank', 'bugs ORDER BY Rank']);
});

test('a project that ranks no type asks Jira nothing', async () => {
  const world = aWorld({ now: '', then: '' });
  expect(await readPreview(world, DEFAULT_SETTINGS, () => undefined)).toMatchObject({ ranked: 0, moved: 0 });
  expect(world.asked).toEqual([]);
});
