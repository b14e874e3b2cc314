import { useMemo } from 'react';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { usePageStores, useView } from '../page-stores';
import { useShownItems } from '../use-shown-items';
import { AskingBox } from './asking-box';
import { Either } from './either';
import { filterCount, NO_FILTER, type Filter } from './filter';
import { StatusTicks } from './status-ticks';
import { statusChoices } from './status-choices';
import { Tick } from './tick';
import { ToolPanel } from './tool-panel';

interface FilterPanelProps {
  anchor: Element;
  /** How many items the list shows now, and how many there are. */
  seen: number;
  onClose(): void;
}

/** Says which items are shown. Each choice holds at once. */
export default function FilterPanel({ anchor, seen, onClose }: FilterPanelProps) {
  const { view } = usePageStores();
  const shown = useShownItems();
  const filter = useView((state) => state.filter);
  const choices = useMemo(() => statusChoices(shown, filter), [shown, filter]);
  const set = (part: Partial<Filter>) => view.actions.change({ filter: { ...filter, ...part } });
  const name = (entry: string) => words(`views.filter.${entry}`);
  return (
    <ToolPanel anchor={anchor} label={words('views.filter.title')} onClose={onClose}>
      <h2>{words('views.filter.title')}</h2>
      <StatusTicks choices={choices} filter={filter} onChange={set} />
      <Either name={name('value')} yes={name('rated')} no={name('notRated')} chosen={filter.rated} onChoose={(rated) => set({ rated })} />
      <Either name={name('mustDo')} yes={name('isMustDo')} no={name('notMustDo')} chosen={filter.mustDo} onChoose={(mustDo) => set({ mustDo })} />
      <Either name={name('effort')} yes={name('known')} no={name('notKnown')} chosen={filter.effort} onChoose={(effort) => set({ effort })} />
      <AskingBox asking={filter.asking} onChange={(asking) => set({ asking })} />
      <Tick checked={filter.old} onChange={(old) => set({ old })}>{name('old')}</Tick>
      <div className="tool-panel-foot">
        <span className="small" role="status">{words('views.seen', { seen, count: shown.length })}</span>
        <Button size="small" disabled={filterCount(filter) === 0} onClick={() => set(NO_FILTER)}>{words('views.filter.clear')}</Button>
      </div>
    </ToolPanel>
  );
}
