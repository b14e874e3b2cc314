import type { LocalJira, PersonName } from './local-jira';

let count = 0;

/** A `once` that nobody has sent before. */
export function aOnce(): string {
  count += 1;
  return `test-once-${count}`;
}

/** The UTC day so many days before today. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** What `team` rates an item in one answer. */
export const rating = (issue: string, impact: number) => ({ issue, answers: { impact: { likely: impact, sure: 'fairly' as const } } });

/** What somebody says on an issue for a customer. */
export const feedbackOn = (issue: string, customer = 'Acme', more: object = {}) => ({
  issue,
  customer: { name: customer },
  words: `${customer} needs this before the summer`,
  importance: 3,
  day: daysAgo(30),
  once: aOnce(),
  ...more,
});

/** What somebody says in a project, of no item yet, for a customer. */
export const feedbackIn = (project: string, customer = 'Acme', more: object = {}) => ({
  project,
  customer: { name: customer },
  words: `${customer} needs it`,
  importance: 2,
  day: daysAgo(10),
  once: aOnce(),
  ...more,
});

/** What a feedback says after somebody rewrote it for a customer. */
export const feedbackEdit = (customer: string, more: object = {}) => ({
  customer: { name: customer },
  words: `${customer} needs this before the winter`,
  day: daysAgo(20),
  internal: false,
  need: null,
  ...more,
});

/** A view that somebody keeps of the project HAR. */
export const aView = (more: object = {}) => ({ project: 'HAR', name: 'Old ones', shared: false, state: '?old=yes', once: aOnce(), ...more });

/** An item as a person sees it. Throws when they do not. */
export async function itemSeen(jira: LocalJira, issue: string, person: PersonName = 'team') {
  const reply = await jira.call(person, 'open-item', { issue });
  if (!reply.ok) throw new Error(`${person} does not see ${issue}: ${JSON.stringify(reply.problem)}`);
  return reply.item;
}

/** The reply of a call that has to go well. Throws with its problem otherwise. */
export function good<Reply extends { ok: boolean }>(reply: Reply): Extract<Reply, { ok: true }> {
  if (!reply.ok) throw new Error(`Refused: ${JSON.stringify(reply)}`);
  return reply as Extract<Reply, { ok: true }>;
}
