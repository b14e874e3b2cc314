import type { FeedbackEntry } from '../../src/contract';
import type { FeedbackHead } from '../../src/domain/prioritise/standing';
import { good } from '../support/said';
import type { Known } from './known';
import { byLabel, byText, type Seen, type SeenFeedback, type SeenHead, type SeenIssue, type Stamps } from './observed';
import type { Place } from './site';

/** Reads a project through the app's own calls and Jira's REST, as `team`, who sees all. */
export async function observe(place: Place, known: Known): Promise<{ seen: Seen; stamps: Record<string, Stamps> }> {
  const { jira, project } = place;
  const [onIssues, issues, feedback, settings] = await Promise.all([
    figuresOnIssues(place),
    Promise.all(place.issues.map((issue) => readIssue(place, known, issue))),
    readFeedback(place),
    jira.call('team', 'open-settings', { project }),
  ]);
  const { version, figuresVersion, settings: said, settling } = good(settings).now;
  const { criteria, halfLifeDays, tierWeights, objectives } = said;
  const weights = Object.fromEntries(Object.entries(criteria).map(([key, { weight }]) => [key, weight]));
  return {
    seen: {
      issues: Object.fromEntries(issues.map(({ issue, seen }) => [issue, { ...seen, ...onIssues[issue]! }])),
      feedback,
      settings: { version, figuresVersion, weights, halfLifeDays, tierWeights, objectives: objectives.map(({ name }) => name), settling },
    },
    stamps: Object.fromEntries(issues.map(({ issue, stamps }) => [issue, stamps])),
  };
}

type OnIssue = Pick<SeenIssue, 'property' | 'fields'>;

async function figuresOnIssues({ jira, issues, fields }: Place): Promise<Record<string, OnIssue>> {
  const names = ['Customer value', 'Customer impact', 'Customers asking'] as const;
  const asked = { issueIdsOrKeys: issues, fields: names.map((name) => fields.get(name)), properties: ['customer-value'] };
  const { body } = await jira.rest<{ issues: { id: string; fields: Record<string, number | null>; properties?: Record<string, unknown> }[] }>('team', 'POST', '/rest/api/3/issue/bulkfetch', asked);
  const read = body.issues.map((issue): [string, OnIssue] => {
    const property = issue.properties?.['customer-value'];
    const figures = names.map((name) => [name, issue.fields[fields.get(name)!] ?? null]);
    return [issue.id, { property: property === undefined ? null : JSON.stringify(property), fields: Object.fromEntries(figures) as SeenIssue['fields'] }];
  });
  return Object.fromEntries(read);
}

async function readIssue(place: Place, known: Known, issue: string): Promise<{ issue: string; seen: Omit<SeenIssue, keyof OnIssue>; stamps: Stamps }> {
  const { jira, people } = place;
  const [opened, explained, listed] = await Promise.all([
    jira.call('team', 'open-item', { issue }),
    jira.call('team', 'explain-item', { issue }),
    jira.call('team', 'list-feedback', { issue }),
  ]);
  const { item, feedback, feedbackCount } = good(opened);
  const { raters, voices, trail } = good(explained);
  const person = (account: string) => people.get(account)!;
  const goal = (id: string | null) => [...known.objectives].find(([, one]) => one === id)?.[0] ?? id;
  const facts = trail.filter(({ change }) => ['rated', 'must do', 'why', 'objective'].includes(change.kind));
  const seen = {
    state: item.state,
    answers: Object.fromEntries(raters.map(({ person: { accountId }, answers }) => [person(accountId), withoutMoments(answers)]).sort()),
    mustDo: item.mustDo && { reason: item.mustDo.reason, by: person(item.mustDo.by) },
    why: item.why,
    figures: JSON.stringify(item.figures),
    voices: Object.fromEntries(voices.map(({ customer, day, importance, counts }) => [plain(place, customer.name), { day, importance, counts }])),
    listed: good(listed).feedback.map((head) => headSeen(place, head)).sort(byLabel),
    newest: feedback.map((head) => headSeen(place, head)).sort(byLabel),
    count: feedbackCount,
    trail: facts.map(({ person: { accountId }, change }) => ({ by: person(accountId), change: change.kind === 'objective' ? { ...change, objective: goal(change.objective) } : change })).sort(byText),
  };
  const moments = raters.flatMap(({ answers }) => Object.values(answers).map(({ at }) => at));
  return { issue, seen, stamps: { version: item.figures.version, ratedAt: moments.length > 0 ? Math.max(...moments) : null } };
}

function withoutMoments(answers: Readonly<Record<string, { at: number }>>): Record<string, object> {
  return Object.fromEntries(Object.entries(answers).map(([key, { at: _, ...answer }]) => [key, answer]));
}

const plain = ({ suffix }: Place, name: string) => name.replace(` ${suffix}`, '');
const labelOf = (words: string) => words.split(' ')[0]!;

function headSeen(place: Place, { customerName, words, day, importance, internal, comments }: FeedbackHead): SeenHead {
  return { label: labelOf(words), customer: plain(place, customerName), words, day, importance, internal, comments };
}

async function readFeedback(place: Place): Promise<Record<string, SeenFeedback>> {
  const { jira, project } = place;
  const { feedback } = good(await jira.call('team', 'open-feedback', { project, view: { kind: 'newest' } }));
  const roots = feedback.filter(({ merged }) => merged > 0);
  const groups = await Promise.all(roots.map(({ id }) => jira.call('team', 'read-feedback', { feedback: id })));
  const all = [...feedback, ...groups.flatMap((reply) => good(reply).merged)];
  const labels = new Map(all.map(({ id, words }) => [id, labelOf(words)]));
  const seen = await Promise.all(all.map(async (one) => [labels.get(one.id), await feedbackSeen(place, one, labels)] as const));
  if (labels.size !== all.length || new Set(labels.values()).size !== all.length) throw new Error(`Stored twice: ${JSON.stringify(all.map(({ words }) => words))}`);
  return Object.fromEntries(seen.sort());
}

async function feedbackSeen(place: Place, entry: FeedbackEntry, labels: ReadonlyMap<string, string>): Promise<SeenFeedback> {
  const { words, customer, day, author, internal, need, links, mergedInto, merged, comments } = entry;
  const person = (account: string) => place.people.get(account)!;
  const said = good(await place.jira.call('team', 'list-comments', { feedback: entry.id })).comments;
  return {
    words,
    customer: plain(place, customer.name),
    day,
    author: person(author.accountId),
    internal,
    need: need?.name ?? null,
    links: links.map(({ id, importance, own }) => ({ issue: id, importance, own })).sort(byText),
    mergedInto: mergedInto && (labels.get(mergedInto) ?? mergedInto),
    merged,
    comments: said.map((one) => ({ words: one.words, author: person(one.author.accountId), internal: one.internal, deletedBy: one.deleted && person(one.deleted.by.accountId) })).sort(byText),
    commentCount: comments,
  };
}
