import * as v from 'valibot';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { changeItem } from '../change-item';
import { Id, Why } from '../parse';

const Input = v.object({ issue: Id, why: v.nullable(Why) });

/** Says in one line why a customer wants an item, or takes it back; needs Edit issues. The last writer settles it. */
export const setWhy = defineCall('set-why', Input, async (world, caller, { issue, why }) => {
  const { issue: seen } = await authoriseOnIssue(world, issue, 'EDIT_ISSUES');
  const { item, result: before } = await changeItem(world, caller, seen, (standing, now) => {
    if (why === standing.why) return { result: why, store: null };
    const fact = { kind: 'why' as const, issue: seen.id, project: seen.projectId, at: now, by: caller, said: why };
    return {
      result: standing.why,
      store: {
        standing: { ...standing, why },
        truths: [{ kind: 'fact', fact }],
        trail: [{ kind: 'why', why }],
        figures: false,
      },
    };
  });
  return { item, before };
});
