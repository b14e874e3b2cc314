import type { ApplyMove, Refusal } from '../../domain/backlog/apply';
import { afterMoves, type Move } from '../../domain/backlog/move';
import type { KeptApply } from '../../storage/apply-log';

/** Where an apply stands while it is carried out. */
export interface Course {
  apply: KeptApply;
  /** The backlog as Jira should have it now. */
  order: string[];
  /** Those of the order wanted by which the rest goes: what somebody moved, or Jira refused, is no longer among them. */
  anchors: string[];
}

/** What Jira is asked to rank at once: issues that follow each other, the first beside another. */
export interface Group {
  issues: string[];
  beside: Move;
}

/** A course after Jira heard of a group: what it moved stands there now, the others are refused. */
export function withMoved(course: Course, { issues, beside }: Group, refused: ReadonlyMap<string, Refusal>): Course {
  const done = issues.filter((issue) => !refused.has(issue));
  const order = afterMoves(course.order, done.map((issue, at) => (at === 0 ? { ...beside, issue } : { issue, after: done[at - 1]! })));
  const moves = course.apply.moves.map((move): ApplyMove => (done.includes(move.issue) ? { ...move, state: 'done' } : move));
  return withRefused({ ...course, order, apply: { ...course.apply, moves, tries: 0 } }, refused);
}

/** A course on which some moves are refused: nothing goes by their items any more. */
export function withRefused(course: Course, refused: ReadonlyMap<string, Refusal>): Course {
  const moves = course.apply.moves.map((move): ApplyMove => {
    const why = refused.get(move.issue);
    return why ? { ...move, state: 'refused', refused: why } : move;
  });
  return { ...course, anchors: course.anchors.filter((id) => !refused.has(id)), apply: { ...course.apply, moves } };
}
