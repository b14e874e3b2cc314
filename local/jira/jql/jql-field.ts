import type { Issue } from '../site/issue';
import type { JqlScope } from './jql-scope';

/** What a field is ordered by; null comes last in both directions. */
export type SortValue = number | string | null;

interface Searchable {
  /** As the sentences of errors name it. */
  name: string;
  /** Missing where one cannot order by the field. */
  sortValueOf?(issue: Issue): SortValue;
}

/** A field whose values are equal or not: status, type, assignee, labels. */
export interface ChoiceField extends Searchable {
  kind: 'choice';
  /** The functions whose values it takes; none where it is left out. */
  takes?: 'person' | 'sprint';
  /** A word that means that the field is empty, in lower case. */
  emptyWord?: string;
  valuesOf(issue: Issue): readonly string[];
  /** The values that a person means by `words`; throws JiraError 400 where there is none. */
  meant(words: string): readonly string[];
  /** Where a value stands among the others, for `<` and `>`; missing where they have no order. */
  placeOf?(value: string): number;
  /** The projects that hold all issues of these values, where that is known: spares the others. */
  projectsOf?(values: readonly string[]): readonly string[];
}

/** A field with a number or a moment (milliseconds), null where it is empty. */
export interface AmountField extends Searchable {
  kind: 'number' | 'date';
  amountOf(issue: Issue): number | null;
}

/** A field of words. */
export interface TextField extends Searchable {
  kind: 'text';
  textOf(issue: Issue): string | null;
}

/** A field that can only be ordered by. */
export interface OrderField extends Searchable {
  kind: 'order';
}

export type JqlField = ChoiceField | AmountField | TextField | OrderField;

/** Makes the field for one query. */
export type JqlFieldMaker = (name: string, scope: JqlScope) => JqlField;
