import { badRequest } from '../http/jira-error';
import type { Catalogue, Named } from '../site/catalogue';
import type { Issue } from '../site/issue';
import type { ChoiceField, SortValue } from './jql-field';

/** The sentence for a value that nothing has, or nothing that the reader may see. */
export const noSuchValue = (words: string, field: string) =>
  badRequest(`The value '${words}' does not exist for the field '${field}'.`);

/** A field that names something of a catalogue: its id is the value, and people say the id or the name. */
export function namedChoice<T extends Named>(
  name: string,
  catalogue: Catalogue<T>,
  idOn: (issue: Issue) => string | null,
  sortValueOfId: (id: string) => SortValue,
): ChoiceField {
  return {
    kind: 'choice',
    name,
    valuesOf: (issue) => listed(idOn(issue)),
    meant(words) {
      const ids = catalogue.named(words).map(({ id }) => id);
      if (ids.length === 0) throw noSuchValue(words, name);
      return ids;
    },
    sortValueOf(issue) {
      const id = idOn(issue);
      return id === null ? null : sortValueOfId(id);
    },
  };
}

/** A value that may be missing, as a list. */
export const listed = (value: string | null): readonly string[] => (value === null ? [] : [value]);
