import * as v from 'valibot';
import { Invalid } from '../../domain/failure';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { changeItem } from '../change-item';
import { Id, OwnId } from '../parse';
import type { World } from '../world';

const Input = v.object({ issue: Id, objective: v.nullable(OwnId) });

/** Says which of the project's objectives an item serves, or takes it back; needs Edit issues. The last writer settles it. */
export const setObjective = defineCall('set-objective', Input, async (world, caller, { issue, objective }) => {
  const { issue: seen } = await authoriseOnIssue(world, issue, 'EDIT_ISSUES');
  if (objective !== null) await checkObjective(world, seen.projectId, objective);
  const { item, result: before } = await changeItem(world, caller, seen, (standing, now) => {
    if (objective === standing.objective) return { result: objective, store: null };
    const fact = { kind: 'objective' as const, issue: seen.id, project: seen.projectId, at: now, by: caller, said: objective };
    return {
      result: standing.objective,
      store: {
        standing: { ...standing, objective },
        truths: [{ kind: 'fact', fact }],
        trail: [{ kind: 'objective', objective }],
        figures: true,
      },
    };
  });
  return { item, before };
});

/** Throws Invalid for what is no objective of the project, or no longer. */
async function checkObjective({ settings }: World, project: string, id: string): Promise<void> {
  const { objectives } = (await settings.of(project)).settings;
  if (!objectives.some((objective) => objective.id === id && !objective.removed)) throw new Invalid('objective', 'objective');
}
