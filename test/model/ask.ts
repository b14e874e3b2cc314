import type { Problem } from '../../src/contract';
import { good } from '../support/said';
import type { CallName } from '../support/local-jira';
import type { Answered, Asked } from './call';
import { note, type Known } from './known';
import type { Place } from './site';

/** A reply of the app, as far as the model looks at it. */
interface Reply {
  ok: boolean;
  problem?: Problem;
  before?: unknown;
  feedback?: { id: string };
  comment?: { id: string };
  customer?: { version: number };
}

/** A call that can be made, once or twice with the very same payload. */
export type Ask = (trouble: () => Promise<TroubleMet>) => Promise<Answered>;

/** The trouble that a call met: `lost` where nobody knows whether what it stored was stored. */
export type TroubleMet = 'none' | 'some' | 'lost';

/** Makes a call ready, by what is known now. */
export function asking(place: Place, known: Known, asked: Asked, version: number | null): Ask {
  const payload = payloadOf(place, known, asked, version);
  return async (trouble) => {
    const reply = await place.jira.invoke(asked.by, asked.call, payload).catch((error: Error) => error);
    if (reply instanceof Error) {
      if ((await trouble()) === 'none') throw reply;
      return { kind: 'unknown' };
    }
    const { ok, problem, ...said } = reply as Reply;
    if (ok) return { kind: 'done', ...learnt(known, asked, said) };
    const rule = ruleOf(problem!);
    if (rule !== null) return { kind: 'refused', rule };
    const met = await trouble();
    if (met === 'none') throw new Error(`${asked.call} met no trouble and says ${JSON.stringify(problem)}.`);
    return met === 'lost' ? { kind: 'unknown' } : { kind: 'failed', problem: problem!.code };
  };
}

/** The version of a feedback as somebody sees it who is about to change it. */
export async function versionSeen({ jira }: Place, known: Known, asked: Asked): Promise<number | null> {
  if (asked.call !== 'edit-feedback') return null;
  return good(await jira.call('team', 'read-feedback', { feedback: known.feedbacks.get(asked.feedback)! })).feedback.version;
}

/** The rule that a problem names, or null where nobody but the platform refused. */
function ruleOf(problem: Problem): string | null {
  switch (problem.code) {
    case 'not-found':
    case 'conflict':
      return problem.code;
    case 'not-allowed':
      return `not-allowed:${problem.needs}`;
    case 'invalid':
      return `invalid:${problem.rule}`;
    default:
      return null;
  }
}

/** Notes the ids and versions that a reply tells; answers what it says stood there before, in the model's words. */
function learnt(known: Known, asked: Asked, { before, feedback, comment, customer }: Omit<Reply, 'ok' | 'problem'>): { before?: unknown } {
  switch (asked.call) {
    case 'add-feedback':
      note(known.feedbacks, asked.id, feedback!.id);
      return {};
    case 'add-comment':
      note(known.comments, asked.id, comment!.id);
      return {};
    case 'save-customer':
      known.customersMoved = true;
      known.customerVersions.set(asked.customer, customer!.version);
      return {};
    case 'merge-customers':
      known.customersMoved = true;
      return {};
    case 'set-objective':
      return { before: [...known.objectives].find(([, id]) => id === before)?.[0] ?? before };
    case 'rate':
    case 'set-must-do':
    case 'set-why':
    case 'link-feedback':
      return { before };
    default:
      return {};
  }
}

const NO_GOAL = 'no-such-goal';

function payloadOf({ project, suffix, customers }: Place, known: Known, asked: Asked, version: number | null): object {
  const feedbackId = (label: string) => known.feedbacks.get(label)!;
  const named = (name: string) => ({ name: `${name} ${suffix}` });
  const goal = (name: string) => known.objectives.get(name) ?? NO_GOAL;
  switch (asked.call) {
    case 'rate':
      return { issue: asked.issue, answers: asked.answers };
    case 'set-must-do':
      return { issue: asked.issue, reason: asked.said };
    case 'set-why':
      return { issue: asked.issue, why: asked.said };
    case 'set-objective':
      return { issue: asked.issue, objective: asked.said && goal(asked.said) };
    case 'add-feedback': {
      const { id, issue, customer, importance, words, day, internal, like } = asked;
      const on = issue === null ? { project } : { issue };
      return { ...on, customer: named(customer), importance, words, day, internal, ...(like === null ? {} : { like: feedbackId(like) }), once: `once-${suffix.slice(3)}-${id}` };
    }
    case 'edit-feedback': {
      const { feedback, customer, words, day, internal, need } = asked;
      return { feedback: feedbackId(feedback), version, customer: named(customer), words, day, internal, need: need && { name: need } };
    }
    case 'link-feedback':
      return { feedback: feedbackId(asked.feedback), issue: asked.issue, importance: asked.importance };
    case 'merge-feedback':
      return { feedback: feedbackId(asked.feedback), into: feedbackId(asked.into) };
    case 'unmerge-feedback':
      return { feedback: feedbackId(asked.feedback) };
    case 'add-comment':
      return { feedback: feedbackId(asked.feedback), words: asked.words, internal: asked.internal, once: `once-${suffix.slice(3)}-${asked.id}` };
    case 'edit-comment':
    case 'delete-comment':
      return { feedback: feedbackId(known.commentOn.get(asked.comment)!), comment: known.comments.get(asked.comment), version: asked.version, ...(asked.call === 'edit-comment' ? { words: asked.words } : {}) };
    case 'save-settings': {
      const objectives = asked.settings.objectives.map((one) => ({ ...one, id: known.objectives.get(one.name) ?? `new-${one.name.at(-1)!.toLowerCase()}` }));
      return { project, version: asked.version, settings: { ...asked.settings, objectives } };
    }
    case 'save-customer':
      return { id: customers.get(asked.customer), version: asked.version, said: { tier: asked.tier } };
    case 'merge-customers':
      return { customer: customers.get(asked.customer), version: asked.version, into: customers.get(asked.into) };
  }
}

/** The function of the app that a call runs in, as the log names it. */
export const functionOf = (call: CallName) => `resolver/${call}`;
