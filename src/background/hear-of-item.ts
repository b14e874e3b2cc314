import * as v from 'valibot';
import type { NightWorld } from './night-world';

const Id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const Event = v.object({
  eventType: v.picklist(['avi:jira:updated:issue', 'avi:jira:deleted:issue']),
  issue: v.object({ fields: v.object({ project: v.object({ id: Id }) }) }),
  changelog: v.optional(v.object({ items: v.array(v.object({ field: v.optional(v.string()), from: v.nullish(v.string()) })) }), { items: [] }),
});

/** What of an issue decides whether it is in its project's list, beside its figures. */
const DECIDING = ['status', 'issuetype', 'project', 'security'];

/** An item that came into a list or left it, as it was done, moved, retyped, hidden or deleted, may change the top of its projects. */
export async function hearOfItem({ functions }: Pick<NightWorld, 'functions'>, event: unknown): Promise<void> {
  const said = v.safeParse(Event, event);
  if (!said.success) return;
  const { eventType, issue, changelog } = said.output;
  const deciding = changelog.items.filter(({ field }) => DECIDING.includes(field?.toLowerCase() ?? ''));
  if (deciding.length === 0 && eventType === 'avi:jira:updated:issue') return;
  await functions.owe(issue.fields.project.id);
  for (const { field, from } of deciding) if (field?.toLowerCase() === 'project' && from) await functions.owe(from);
}
