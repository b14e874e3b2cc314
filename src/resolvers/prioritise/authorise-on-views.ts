import type { SavedView } from '../../contract';
import { NotAllowed, NotFound } from '../../domain/failure';
import type { KeptView } from '../../storage/document';
import type { Caller } from '../call';
import type { World } from '../world';

/** What somebody may do with the views of a project. */
export interface ViewRights {
  /** The project's id. */
  project: string;
  /** Edit issues: keep a view for everybody. */
  share: boolean;
  /** Administer projects: change and delete what others share. */
  administer: boolean;
}

/** The caller's rights on a project's views. Throws NotFound without Browse, for missing and invisible alike. */
export async function authoriseOnViews({ jira }: World, asked: string): Promise<ViewRights> {
  const { id } = await jira.project(asked);
  const granted = await jira.permissions({ project: id });
  if (!granted.has('BROWSE_PROJECTS')) throw new NotFound();
  return { project: id, share: granted.has('EDIT_ISSUES'), administer: granted.has('ADMINISTER_PROJECTS') };
}

/** True where the caller may change or delete a view. */
function mayChange({ owner, shared }: KeptView, caller: Caller, { administer }: ViewRights): boolean {
  return owner === caller || (shared && administer);
}

/** A view that the caller may change. Throws NotFound for another's own view, NotAllowed for what another shares. */
export async function viewToChange({ documents }: World, caller: Caller, rights: ViewRights, id: string): Promise<KeptView> {
  const view = await documents.view(rights.project, id);
  if (!view || (!view.shared && view.owner !== caller)) throw new NotFound();
  if (!mayChange(view, caller, rights)) throw new NotAllowed('ADMINISTER_PROJECTS');
  return view;
}

/** A view as the caller sees it; `names` holds those of other owners. */
export function savedView(view: KeptView, caller: Caller, rights: ViewRights, names: ReadonlyMap<string, string>): SavedView {
  const { id, name, shared, state, owner, version } = view;
  const by = owner === caller ? null : { accountId: owner, name: names.get(owner) ?? '' };
  return { id, name, shared, state, by, mayChange: mayChange(view, caller, rights), version };
}
