import type { Figure } from '../../src/domain/figure';
import type { Model } from '../../src/domain/prioritise/model';
import { valueOf } from '../../src/domain/prioritise/value';

/** The value in a property's body `{value: {criteria}}`, which anybody may have written: anything else is null. */
export function outsideValue(body: unknown, model: Model): number | null {
  const criteria = field(field(body, 'value'), 'criteria');
  const figures: Record<string, Figure | undefined> = {};
  for (const { key } of model.criteria) figures[key] = figureIn(field(criteria, key));
  const value = valueOf(model, figures);
  return value.kind === 'rated' ? value.likely : null;
}

function figureIn(thing: unknown): Figure | undefined {
  const [low, likely, high] = ['low', 'likely', 'high'].map((name) => field(thing, name));
  const isNumber = (figure: unknown): figure is number => typeof figure === 'number' && Number.isFinite(figure);
  return isNumber(low) && isNumber(likely) && isNumber(high) ? { low, likely, high } : undefined;
}

function field(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null ? (thing as Record<string, unknown>)[name] : undefined;
}
