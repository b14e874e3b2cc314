import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import type { Entry } from './read-ratings';

const MOST = 200;
const MORE = { ready: 'more', wrong: 'moreWrong', here: 'moreHere' } as const;

/** The answers of a file in its own order, each wrong one with what is wrong below it. Of each kind the first 200 are drawn. */
export function EntryTable({ entries }: { entries: readonly Entry[] }) {
  const drawn = { ready: 0, wrong: 0, here: 0 };
  const shown = entries.filter(({ state }) => (drawn[state.kind] += 1) <= MOST);
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label={words('hands.import.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('hands.import.row')}</th>
            <th scope="col">{words('hands.columns.key')}</th>
            <th scope="col">{words('hands.columns.criterion')}</th>
            <th scope="col" className="import-figures">{words('hands.import.figures')}</th>
          </tr>
        </thead>
        <tbody>{shown.map((entry) => <EntryRow key={`${entry.row}:${entry.criterion}`} entry={entry} />)}</tbody>
      </table>
      {(['wrong', 'ready', 'here'] as const).map((kind) => drawn[kind] > MOST && <p key={kind} className="small import-more">{words(`hands.import.${MORE[kind]}`, { count: drawn[kind] - MOST })}</p>)}
    </div>
  );
}

function EntryRow({ entry: { row, key, criterion, figures, state } }: { entry: Entry }) {
  return (
    <tr data-state={state.kind}>
      <td className="subtle">{row}</td>
      <td>{key}</td>
      <td>
        {criterion}
        {state.kind === 'wrong' && <span className="import-why"><Icon name="refused" size={14} />{state.why}</span>}
      </td>
      <td className="import-figures">{figures}{state.kind === 'here' && <span className="small"> {words('hands.import.isHere')}</span>}</td>
    </tr>
  );
}
