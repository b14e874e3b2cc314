import * as v from 'valibot';
import { headOf } from '../../domain/feedback/speak';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { After, Id } from '../parse';
import { seenOnItem } from './seen-on-item';

const Input = v.object({ issue: Id, after: After });
const PAGE = 50;

/** An item's feedback that the caller may see, with all its words, newest first. */
export const listFeedback = defineCall('list-feedback', Input, async (world, _caller, { issue, after }) => {
  const { issue: seen, can } = await authoriseOnIssue(world, issue, 'BROWSE_PROJECTS');
  const page = await world.feedbacks.page(seen.id, PAGE, after);
  const heads = page.feedback.filter(({ gone }) => !gone).map((one) => headOf(one, page.importances.get(one.id) ?? 0, seen.id));
  const feedback = heads.filter(await seenOnItem(world, { projectId: seen.projectId, can }, heads));
  return page.next === undefined ? { feedback } : { feedback, next: page.next };
});
