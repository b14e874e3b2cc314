import * as v from 'valibot';
import { NotFound } from '../../domain/failure';
import { defineCall } from '../call';
import { knownFieldIds } from '../field-ids';
import { layerItems } from '../layer-items';
import { Id } from '../parse';

const MOST = 50;
const Input = v.object({ issues: v.pipe(v.array(Id), v.minLength(1), v.maxLength(MOST)) });

/** Items that the browser read from Jira itself, with what people said layered on top. Those the caller may not see are left out; when that is all of them there is nothing. */
export const checkItems = defineCall('check-items', Input, async (world, caller, { issues: ids }) => {
  const fieldIds = await knownFieldIds(world.fieldIds, world.jira);
  const issues = await world.jira.issues(ids, Object.values(fieldIds));
  if (issues.length === 0) throw new NotFound();
  return { items: await layerItems(world, caller, issues, fieldIds) };
});
