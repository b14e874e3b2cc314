import { Button } from '../../../kit/button';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import { columnAddress, hideableColumns } from '../columns';
import { columnName } from '../grid/grid-head';
import { usePageStores, useTerms, useView } from '../page-stores';
import { DENSITIES } from './look';
import { Tick } from './tick';
import { ToolPanel } from './tool-panel';

/** Says how close the rows stand and which columns they have. */
export default function LookPanel({ anchor, onClose }: { anchor: Element; onClose(): void }) {
  const { view } = usePageStores();
  const terms = useTerms();
  const density = useView((state) => state.density);
  const columns = useView((state) => state.columns);
  const all = hideableColumns(terms, 'compact').map(columnAddress);
  const shown = columns ?? all;
  const show = (name: string, on: boolean) => {
    const chosen = all.filter((each) => (each === name ? on : shown.includes(each)));
    view.actions.change({ columns: chosen.length === all.length ? null : chosen });
  };
  return (
    <ToolPanel anchor={anchor} label={words('views.look.title')} onClose={onClose}>
      <h2>{words('views.look.title')}</h2>
      <div className="tool-group">
        <span className="tool-name">{words('views.look.rows')}</span>
        <Segments label={words('views.look.rows')} names={DENSITIES.map((each) => words(`views.look.${each}`))} chosen={DENSITIES.indexOf(density)} onChoose={(at) => view.actions.change({ density: DENSITIES[at]! })} />
      </div>
      <fieldset className="tool-group">
        <legend>{words('views.look.columns')}</legend>
        {hideableColumns(terms, density).map((id) => {
          const name = columnAddress(id);
          return <Tick key={id} checked={shown.includes(name)} onChange={(on) => show(name, on)}>{columnName(id)}</Tick>;
        })}
      </fieldset>
      <p className="small">{words('views.look.folds')}</p>
      <div className="tool-panel-foot">
        <span />
        <Button size="small" disabled={columns === null} onClick={() => view.actions.change({ columns: null })}>{words('views.look.all')}</Button>
      </div>
    </ToolPanel>
  );
}
