import { STATUS_CATEGORIES, type CategoryKey } from '../site/kinds';
import type { JqlFieldMaker } from './jql-field';
import { listed, namedChoice, noSuchValue } from './named-choice';

const CATEGORY_ORDER: readonly CategoryKey[] = ['new', 'indeterminate', 'done'];

export const issueType: JqlFieldMaker = (name, { site }) =>
  namedChoice(name, site.types, ({ typeId }) => typeId, (id) => site.types.get(id)?.name.toLowerCase() ?? null);

export const status: JqlFieldMaker = (name, { site }) => {
  const order = placesOf(site.statuses.all());
  return namedChoice(name, site.statuses, ({ statusId }) => statusId, (id) => order.get(id) ?? null);
};

/** The first of Jira's priorities is the highest, so it has the greatest sort value. */
export const priority: JqlFieldMaker = (name, { site }) => {
  const order = placesOf(site.priorities.all().sort((a, b) => Number(a.id) - Number(b.id)));
  const placeOf = (id: string) => -(order.get(id) ?? 0);
  return { ...namedChoice(name, site.priorities, ({ priorityId }) => priorityId, placeOf), placeOf };
};

export const statusCategory: JqlFieldMaker = (name, { site }) => {
  const keyOf = (statusId: string) => site.statuses.get(statusId)?.category ?? null;
  return {
    kind: 'choice',
    name,
    valuesOf: ({ statusId }) => listed(keyOf(statusId)),
    meant(words) {
      const lower = words.toLowerCase();
      const found = Object.values(STATUS_CATEGORIES).filter(
        (category) => category.key === lower || category.name.toLowerCase() === lower || String(category.id) === words,
      );
      if (found.length === 0) throw noSuchValue(words, name);
      return found.map(({ key }) => key);
    },
    sortValueOf({ statusId }) {
      const key = keyOf(statusId);
      return key && CATEGORY_ORDER.indexOf(key);
    },
  };
};

function placesOf(all: readonly { id: string }[]): Map<string, number> {
  return new Map(all.map(({ id }, place) => [id, place]));
}
