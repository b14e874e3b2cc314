import * as v from 'valibot';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { changeItem } from '../change-item';
import { Id, Reason } from '../parse';

const Input = v.object({ issue: Id, reason: v.nullable(Reason) });

/** Pins an item above the order with a reason, or lets it go; needs Edit issues. The last writer settles it. */
export const setMustDo = defineCall('set-must-do', Input, async (world, caller, { issue, reason }) => {
  const { issue: seen } = await authoriseOnIssue(world, issue, 'EDIT_ISSUES');
  const { item, result: before } = await changeItem(world, caller, seen, (standing, now) => {
    if (reason === null && standing.mustDo === null) return { result: null, store: null };
    const mustDo = reason === null ? null : { reason, by: caller, at: now };
    const fact = { kind: 'must-do' as const, issue: seen.id, project: seen.projectId, at: now, by: caller, said: reason };
    return {
      result: standing.mustDo?.reason ?? null,
      store: {
        standing: { ...standing, mustDo },
        truths: [{ kind: 'fact', fact }],
        trail: [{ kind: 'must do', reason }],
        figures: true,
      },
    };
  });
  return { item, before };
});
