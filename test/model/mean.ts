import { HALF_A_YEAR } from '../../src/domain/prioritise/model';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings/settings';
import { EQUAL_TIERS, type TierWeights } from '../../src/domain/feedback/tier';
import { good } from '../support/said';
import { weighing } from '../support/settings';
import type { Asked } from './call';
import { note, type Known } from './known';
import type { Place } from './site';
import { KNOWN_CUSTOMERS, type Act, type Deed } from './step';

const WEIGHTS = [{}, { impact: 60, reach: 10 }, { impact: 10, fit: 60, urgency: 0 }];
const FADING = [HALF_A_YEAR, 365, null];
const TIERS: readonly TierWeights[] = [EQUAL_TIERS, { key: 2, standard: 1, small: 0.5 }];
const GOALS = ['Goal A', 'Goal B'];

/** What a deed asks of the app, with the versions as people see them at that moment; null where it has nothing to be about. */
export async function mean(place: Place, known: Known, { by, act }: Deed): Promise<Asked | null> {
  const meant = await meantBy(place, known, act);
  return meant && ({ by, ...meant } as Asked);
}

type Meant = Asked extends infer One ? (One extends Asked ? Omit<One, 'by'> : never) : never;

async function meantBy(place: Place, known: Known, act: Act): Promise<Meant | null> {
  const issueAt = (n: number) => place.issues[n]!;
  const feedbackAt = (n: number) => nth([...known.feedbacks.keys()], n);
  switch (act.kind) {
    case 'rate':
      return { call: 'rate', issue: issueAt(act.issue), answers: { [act.criterion]: answerOf(act) } };
    case 'must do':
      return { call: 'set-must-do', issue: issueAt(act.issue), said: act.said };
    case 'why':
      return { call: 'set-why', issue: issueAt(act.issue), said: act.said };
    case 'objective':
      await readSettings(place, known);
      return { call: 'set-objective', issue: issueAt(act.issue), said: act.said };
    case 'settings':
      return { call: 'save-settings', version: await readSettings(place, known), settings: settingsOf(act) };
    case 'tier':
      return { call: 'save-customer', ...customerAt(known, act.customer), tier: act.tier };
    case 'merge customers':
      return { call: 'merge-customers', ...customerAt(known, act.customer), into: KNOWN_CUSTOMERS[act.into]! };
    case 'edit comment':
    case 'delete comment':
      return commentMeant(place, known, act);
    case 'add feedback': {
      const { customer, importance, internal, like, issue } = act;
      const id = label(known, 'f');
      const at = issue === null ? null : issueAt(issue);
      return { call: 'add-feedback', id, issue: at, customer, importance, words: `${id} it is slow`, day: dayBefore(place, act.day), internal, like: like === null ? null : feedbackAt(like) };
    }
    default: {
      const feedback = feedbackAt(act.feedback);
      return feedback === null ? null : aboutFeedback(place, known, act, feedback);
    }
  }
}

type AboutFeedback = Extract<Act, { kind: 'edit feedback' | 'link' | 'merge' | 'unmerge' | 'add comment' }>;

function aboutFeedback(place: Place, known: Known, act: AboutFeedback, feedback: string): Meant {
  switch (act.kind) {
    case 'edit feedback': {
      const { customer, internal, need } = act;
      return { call: 'edit-feedback', feedback, customer, words: `${feedback} it is slow, still`, day: dayBefore(place, act.day), internal, need };
    }
    case 'link':
      return { call: 'link-feedback', feedback, issue: place.issues[act.issue]!, importance: act.importance };
    case 'merge':
      return { call: 'merge-feedback', feedback, into: nth([...known.feedbacks.keys()].filter((one) => one !== feedback), act.into) ?? feedback };
    case 'unmerge':
      return { call: 'unmerge-feedback', feedback };
    case 'add comment': {
      const id = label(known, 'c');
      known.commentOn.set(id, feedback);
      return { call: 'add-comment', id, feedback, words: `${id} heard the same`, internal: act.internal };
    }
  }
}

async function commentMeant({ jira }: Place, known: Known, act: Extract<Act, { kind: 'edit comment' | 'delete comment' }>): Promise<Meant | null> {
  const comment = nth([...known.comments.keys()], act.comment);
  if (comment === null) return null;
  const feedback = known.feedbacks.get(known.commentOn.get(comment)!)!;
  const { comments } = good(await jira.call('team', 'list-comments', { feedback }));
  const { version } = comments.find(({ id }) => id === known.comments.get(comment))!;
  return act.kind === 'edit comment' ? { call: 'edit-comment', comment, words: `${comment} heard it twice`, version } : { call: 'delete-comment', comment, version };
}

function answerOf({ criterion, likely, sure }: Extract<Act, { kind: 'rate' }>) {
  if (likely === null) return null;
  return criterion === 'reach' ? { likely, sure, reason: 'A market study' } : { likely, sure };
}

/** Reads which objectives there are, and answers the version of the settings. */
export async function readSettings({ jira, project }: Place, known: Known): Promise<number> {
  const { now } = good(await jira.call('admin', 'open-settings', { project }));
  for (const { id, name } of now.settings.objectives) note(known.objectives, name, id);
  return now.version;
}

function settingsOf({ weights, fading, tiers }: Extract<Act, { kind: 'settings' }>): Settings {
  const objectives = GOALS.map((name) => ({ id: name, name, removed: false }));
  return { ...weighing(WEIGHTS[weights]!, DEFAULT_SETTINGS), halfLifeDays: FADING[fading]!, tierWeights: TIERS[tiers]!, objectives };
}

function customerAt(known: Known, n: number): { customer: string; version: number } {
  const customer = KNOWN_CUSTOMERS[n]!;
  return { customer, version: known.customerVersions.get(customer) ?? 1 };
}

function nth(labels: readonly string[], n: number): string | null {
  return labels.length === 0 ? null : labels[n % labels.length]!;
}

function label(known: Known, letter: 'f' | 'c'): string {
  known.labels += 1;
  return `${letter}${known.labels}`;
}

/** The UTC day so many days before the site's. */
function dayBefore({ today }: Place, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
