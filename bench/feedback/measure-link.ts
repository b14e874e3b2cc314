import { budgetsFor, ratiosTo, rounded, type Measurement } from '../measurement';
import { askPanel } from '../opening/bench-jira';
import { quantile } from '../quantile';
import { askApp } from './ask-app';
import { callFigures, countCalls, namesOf, type Counted } from './count-calls';
import type { FeedbackSite } from './make-site';

const RUNS = 5;
const MOST_CALLS = 5;

/** One more customer speaks for an item that hundreds speak for, beside one for an item that few do; and how the figures get to the issue. */
export async function measureLink(site: FeedbackSite, report: (measurement: Measurement) => void): Promise<string> {
  const { crowd } = site;
  const few = site.invented.groups.flat().filter(({ links }) => links.length > 0).at(-1)!.links[0]!.issue;
  const waiting = loose(site);
  const quiet = await linkOften(site.jira.url, waiting.slice(0, RUNS), few);
  report({ bench: 'feedback', name: 'floor: link to an item of some customers', figures: quiet.figures });
  const loud = await linkOften(site.jira.url, waiting.slice(RUNS, 2 * RUNS), crowd.epic);
  const ratios = ratiosTo('item of some', { ms: loud.figures.ms! }, { ms: quiet.figures.ms! });
  report({ bench: 'feedback', name: `link to an item of ${crowd.voices} customers`, figures: loud.figures, ratios, budgets: budgetsFor(loud.figures, { kvsCalls: MOST_CALLS }) });
  await askPanel(site.jira.url, 'POST', 'drain');
  await linkOften(site.jira.url, waiting.slice(2 * RUNS, 2 * RUNS + 1), crowd.epic);
  const written = await countCalls(site.jira.url, () => askPanel(site.jira.url, 'POST', 'drain'));
  report({ bench: 'feedback', name: 'its figures written in the background', figures: { ...callFigures(written.calls), ms: rounded(written.ms) } });
  return `linking: ${namesOf(loud.calls)}; its figures: ${namesOf(written.calls)}`;
}

/** Feedback that stands alone, is linked to nothing and came from nowhere else. */
function loose({ invented }: FeedbackSite): string[] {
  const alone = invented.groups.flatMap((group) => (group.length === 1 ? group : []));
  return alone.filter(({ links, sourceIssue, need, internal }) => links.length === 0 && sourceIssue === null && need === null && !internal).map(({ id }) => id);
}

async function linkOften(url: string, feedbacks: readonly string[], issue: string): Promise<{ figures: Record<string, number>; calls: Counted[] }> {
  const runs: Awaited<ReturnType<typeof countCalls>>[] = [];
  for (const feedback of feedbacks) runs.push(await countCalls(url, () => askApp(url, 'link-feedback', { feedback, issue, importance: 3 })));
  const { calls } = runs.at(-1)!;
  return { calls, figures: { ...callFigures(calls), ms: rounded(quantile(runs.map(({ ms }) => ms), 0.5)) } };
}
