import * as v from 'valibot';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { findLostFigures } from '../find-lost-figures';
import { itemOf } from '../item-of';
import { Id } from '../parse';
import { seenOnItem } from '../feedback/seen-on-item';
import { closedCriteria } from './closed-criteria';

const Input = v.object({ issue: Id });

/** One item for the panel: two reads of Jira, a third where feedback came from other issues, and two of the store. */
export const openItem = defineCall('open-item', Input, async (world, caller, { issue }) => {
  const { issue: seen, can } = await authoriseOnIssue(world, issue, 'BROWSE_PROJECTS');
  const [found, now] = await Promise.all([world.standings.get(seen.id), world.settings.of(seen.projectId)]);
  const standing = found ?? undefined;
  const model = modelOf(now);
  const closed = can.rate ? await closedCriteria(world, seen.projectId, model) : [];
  const { heads, voices } = standing ?? { heads: [], voices: [] };
  const shown = await seenOnItem(world, { projectId: seen.projectId, can }, [...heads, ...voices]);
  const layered = itemOf(seen, { standing, model, fieldIds: {}, caller, now: world.now() });
  const [item = layered] = await findLostFigures(world, [layered], () => standing?.at ?? 0);
  return {
    item,
    can: { ...can, closed },
    model,
    objectives: [...now.settings.objectives],
    feedback: heads.filter(shown),
    feedbackCount: voices.filter(shown).length,
  };
});
