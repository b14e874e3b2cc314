import { words } from '../../../kit/words';
import type { Filter } from './filter';
import type { statusChoices } from './status-choices';
import { Tick } from './tick';

interface StatusTicksProps {
  choices: ReturnType<typeof statusChoices>;
  filter: Filter;
  onChange(part: Pick<Filter, 'categories'> | Pick<Filter, 'statuses'>): void;
}

/** Chooses whole categories, and single statuses in those that are not. */
export function StatusTicks({ choices: { categories, absent }, filter, onChange }: StatusTicksProps) {
  const tickStatus = (name: string) => (on: boolean) => onChange({ statuses: withOr(filter.statuses, name, on) });
  return (
    <fieldset className="tool-group">
      <legend>{words('views.filter.status')}</legend>
      {categories.map(({ category, count, statuses }, at) => {
        const whole = filter.categories.includes(category);
        return (
          <div key={category}>
            <Tick first={at === 0} checked={whole} onChange={(on) => onChange({ categories: withOr(filter.categories, category, on) })}>
              {words(`views.category.${category}`)} <span className="small">{count}</span>
            </Tick>
            <div className="tick-inside">
              {statuses.map((status) => (
                <Tick key={status.name} disabled={whole} checked={whole || filter.statuses.includes(status.name)} onChange={tickStatus(status.name)}>
                  {status.name} <span className="small">{status.count}</span>
                </Tick>
              ))}
            </div>
          </div>
        );
      })}
      {absent.map((name) => <Tick key={name} checked onChange={tickStatus(name)}>{name} <span className="small">0</span></Tick>)}
    </fieldset>
  );
}

function withOr<T>(all: readonly T[], one: T, on: boolean): T[] {
  const others = all.filter((each) => each !== one);
  return on ? [...others, one] : others;
}
