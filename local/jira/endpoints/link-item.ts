import type { ChangeItem } from '../site/issue';

/** How a changelog tells of a link: made where the linked issue is on the side `to`, removed where it is on `from`. */
export function linkItem(words: string, { key }: { key: string }, side: 'from' | 'to'): ChangeItem {
  const said = `This issue ${words} ${key}`;
  const told = (there: boolean) => (there ? { id: key, text: said } : { id: null, text: null });
  const [from, to] = [told(side === 'from'), told(side === 'to')];
  return { field: 'Link', fieldId: 'issuelinks', fieldtype: 'jira', from: from.id, fromString: from.text, to: to.id, toString: to.text };
}
