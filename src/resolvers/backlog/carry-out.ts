import { isOpen, nextGroup, reopened, type ApplyMove, type Refusal } from '../../domain/backlog/apply';
import { JiraFailed } from '../../domain/failure';
import type { JiraProject } from '../../jira/get-project';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';
import { withMoved, withRefused, type Course, type Group } from './course';
import { lookAgain } from './look-again';
import { inTurn } from './take-turn';

/** Jira ranks so many issues in one call. */
const MOST_A_CALL = 50;
/** A call of the page is answered after so many of Jira, or so long, for the page to say how far it came. */
const MOST_CALLS = 20;
const MOST_SECONDS = 8;
/** A move that Jira was busy for so often in a row is refused. */
const MOST_BUSY = 3;
const WAIT_SECONDS = 5;
const BUSY = 429;

/** An apply after a call, and how long Jira asks to wait before the next; 0 when it does not. */
interface CarriedOut {
  apply: KeptApply;
  waitSeconds: number;
}

/**
 * Makes the moves of an apply that are open, some of them in this call; one that has ended tries again what Jira refused for
 * what may have passed. Before the first it looks how the backlog is now. What it is about to send is kept before, so that
 * one that was killed goes on, or is taken back, from there. Throws Overtaken while another apply has the backlog, and what
 * Jira throws before anything is moved.
 */
export async function carryOut(world: World, project: JiraProject, begun: KeptApply): Promise<CarriedOut> {
  const apply = begun.moves.some(isOpen) ? begun : { ...begun, moves: reopened(begun.moves), tries: 0 };
  if (apply.stopped || !apply.moves.some(isOpen)) return { apply: begun, waitSeconds: 0 };
  return inTurn(world, apply, async () => goOn(world, project, await lookAgain(world, project, apply)));
}

async function goOn(world: World, project: JiraProject, begun: Course): Promise<CarriedOut> {
  const until = world.now() + MOST_SECONDS;
  let course = begun;
  for (let calls = 0; ; calls += 1) {
    const { group, moves } = nextGroup(course.apply.moves, course.order, course.anchors, MOST_A_CALL);
    if (!group || calls === MOST_CALLS || world.now() > until) return { apply: await keep(world, { ...course.apply, moves }), waitSeconds: 0 };
    const sent = moves.map((move): ApplyMove => (group.issues.includes(move.issue) ? { ...move, state: 'sent' } : move));
    course = { ...course, apply: await keep(world, { ...course.apply, moves: sent }) };
    const heard = await send(world, project, course, group);
    if (heard.waitSeconds > 0) return { apply: await keep(world, heard.course.apply), waitSeconds: heard.waitSeconds };
    course = heard.course;
  }
}

async function keep({ applies, now }: World, apply: KeptApply): Promise<KeptApply> {
  const kept = { ...apply, lastAt: now(), version: apply.version + 1 };
  await applies.put(kept);
  return kept;
}

/** Sends one group. Where Jira is busy it stays open, until it was so too often. */
async function send(world: World, project: JiraProject, course: Course, group: Group): Promise<{ course: Course; waitSeconds: number }> {
  const { issues, beside } = group;
  try {
    const refused = await world.jira.rank(issues, 'after' in beside ? { after: beside.after } : { before: beside.before });
    return { course: withMoved(course, group, new Map([...refused].map(([issue, status]) => [issue, refusalBy(status)]))), waitSeconds: 0 };
  } catch (error) {
    if (!(error instanceof JiraFailed)) throw error;
    const tries = course.apply.tries + 1;
    if (error.temporary && tries < MOST_BUSY) return { course: withBusy(course, issues, tries, error.status), waitSeconds: error.retryAfter ?? WAIT_SECONDS };
    const left = { ...course, apply: { ...course.apply, tries: 0 } };
    return { course: withRefused(left, await refusals(world, project, course, issues, error.status)), waitSeconds: 0 };
  }
}

/** The same group is tried again. Of what Jira had no time for it is known that it did not move. */
function withBusy(course: Course, issues: readonly string[], tries: number, status: number): Course {
  const moves = course.apply.moves.map((move): ApplyMove => (status === BUSY && issues.includes(move.issue) ? { ...move, state: 'waiting' } : move));
  return { ...course, apply: { ...course.apply, moves, tries } };
}

/** What follows from the refusal of a whole call: where the caller may no longer rank, for all that is left. What is not found may be what they go beside. */
async function refusals(world: World, project: JiraProject, { apply }: Course, issues: readonly string[], status: number): Promise<Map<string, Refusal>> {
  const lost = (status === 403 || status === 404) && !(await mayStill(world, project));
  const which = lost ? apply.moves.filter(isOpen).map(({ issue }) => issue) : issues;
  const why: Refusal = lost || status === 403 ? { why: 'not-allowed' } : { why: 'failed', status };
  return new Map(which.map((issue) => [issue, why]));
}

async function mayStill({ jira }: World, { id }: JiraProject): Promise<boolean> {
  const granted = await jira.permissions({ project: id }).catch((error: unknown) => {
    if (error instanceof JiraFailed && error.status === 404) return new Set<string>();
    throw error;
  });
  return granted.has('SCHEDULE_ISSUES');
}

function refusalBy(status: number): Refusal {
  if (status === 403) return { why: 'not-allowed' };
  return status === 404 ? { why: 'gone' } : { why: 'failed', status };
}
