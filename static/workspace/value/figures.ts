import { FRESH_DAYS } from '../../../src/domain/value/coverage';
import { byValue, LITTLE, MUCH } from '../../../src/domain/value/by-value';
import type { ObjectiveValue } from '../../../src/domain/value/by-objective';
import type { ValueReport } from '../../../src/domain/value/value-report';
import { words } from '../../kit/words';
import type { ShownItem } from './shown-item';

export type Report = ValueReport<ShownItem>;

const FIGURES = ['finished', 'begun', 'planned', 'notRated', 'open', 'rated', 'evidenced', 'old', 'little', 'much', 'untold', 'unclear', 'unchecked'] as const;
const OBJECTIVE = 'objective:';

/** The name of a figure in the address: one of the page's own, or `objective:<id>`, empty for none. */
export type FigureName = (typeof FIGURES)[number] | `${typeof OBJECTIVE}${string}`;

/** A figure opened: what it is called, what it means, and the items behind it. */
export interface OpenedFigure {
  title: string;
  says: string;
  items: readonly ShownItem[];
}

/** The figure that an address names, or null. */
export function figureNamed(name: string | null): FigureName | null {
  if (name === null) return null;
  return name.startsWith(OBJECTIVE) || FIGURES.some((known) => known === name) ? (name as FigureName) : null;
}

/** The name of what serves an objective. */
export function objectiveFigure({ objective }: ObjectiveValue<unknown>): FigureName {
  return `${OBJECTIVE}${objective?.id ?? ''}`;
}

/** What an objective is called; that of items that serve none, too. */
export function objectiveName({ objective }: ObjectiveValue<unknown>): string {
  if (!objective) return words('valuePage.objectives.none');
  return objective.removed ? words('valuePage.objectives.removed', { name: objective.name }) : objective.name;
}

/** Opens a figure of a report; null when the report has no such objective. */
export function openedFigure(name: FigureName, report: Report): OpenedFigure | null {
  if (name.startsWith(OBJECTIVE)) {
    const row = report.objectives.find((each) => objectiveFigure(each) === name);
    return row ? { title: objectiveName(row), says: says(row.objective ? 'objective' : 'noObjective'), items: byValue(row.items) } : null;
  }
  const figure = name as (typeof FIGURES)[number];
  return { title: words(`valuePage.figure.${figure}.title`), says: says(figure), items: itemsOf(figure, report) };
}

const says = (figure: string) => words(`valuePage.figure.${figure}.says`, { days: FRESH_DAYS, little: LITTLE, much: MUCH });

function itemsOf(figure: (typeof FIGURES)[number], report: Report): readonly ShownItem[] {
  const { now, coverage } = report;
  switch (figure) {
    case 'finished':
    case 'begun':
    case 'planned':
      return now[figure];
    case 'notRated':
      return report.counted.filter(({ value }) => value === null);
    case 'unchecked':
      return report.counted.filter(({ checked }) => !checked);
    case 'open':
    case 'rated':
    case 'evidenced':
    case 'old':
      return coverage[figure];
    default:
      return report[figure];
  }
}
