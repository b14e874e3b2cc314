import * as v from 'valibot';
import { Invalid, NotAllowed, Overtaken } from '../../domain/failure';
import type { KeptView } from '../../storage/document';
import { defineCall, type Caller } from '../call';
import { Id, Once, OwnId } from '../parse';
import type { World } from '../world';
import { authoriseOnViews, savedView, viewToChange } from './authorise-on-views';

const MOST_STATE = 2000;
const MOST_VIEWS = 100;
const Input = v.object({
  project: Id,
  id: v.optional(OwnId),
  name: v.pipe(v.string('viewName'), v.trim(), v.minLength(1, 'viewName'), v.maxLength(80, 'viewName')),
  shared: v.boolean(),
  state: v.pipe(v.string(), v.maxLength(MOST_STATE, 'viewState')),
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  once: v.optional(Once),
});

/** Keeps a view under a name, anew or in the place of `version` of one; sharing needs Edit issues. The owner stays. */
export const saveView = defineCall('save-view', Input, async (world, caller, said) => {
  const rights = await authoriseOnViews(world, said.project);
  if (said.shared && !rights.share) throw new NotAllowed('EDIT_ISSUES');
  const id = said.id ?? world.ids.from('view', caller, rights.project, given(said.once, 'once'));
  const before = said.id === undefined ? null : await viewToChange(world, caller, rights, id);
  if (before && before.version !== given(said.version, 'version')) throw new Overtaken();
  const sentBefore = before ? null : await world.documents.view(rights.project, id);
  if (sentBefore) return { view: savedView(sentBefore, caller, rights, new Map()) };
  if (!before) await checkCount(world, rights.project, caller);
  const { name, shared, state } = said;
  const from = before?.version ?? 0;
  const view: KeptView = {
    id,
    project: rights.project,
    owner: before?.owner ?? caller,
    name, shared, state,
    at: world.now(),
    version: from + 1,
  };
  const names = view.owner === caller ? new Map<string, string>() : await world.jira.people([view.owner]);
  await world.documents.putView(view, from);
  return { view: savedView(view, caller, rights, names) };
});

function given<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new Invalid(field, 'shape');
  return value;
}

async function checkCount({ documents }: World, project: string, caller: Caller): Promise<void> {
  const kept = await documents.views(project, caller);
  if (kept.filter(({ owner }) => owner === caller).length >= MOST_VIEWS) throw new Invalid('name', 'viewCount');
}
