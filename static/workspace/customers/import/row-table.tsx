import { Icon } from '../../../kit/icon';
import { hasWords, words } from '../../../kit/words';
import { useCustomers } from '../page-context';
import { ownerName, revenueText } from '../table/cell-text';
import { changeWords } from './change-words';
import type { RowDone } from './import-rows';

const MOST = 200;
const FIRST = { broken: 0, added: 1, changed: 2, same: 3 };

/** The rows of a file, the broken ones first, each with what it changes, or what is wrong, below it. The first 200 are drawn. */
export function RowTable({ rows }: { rows: readonly RowDone[] }) {
  const shown = [...rows].sort((a, b) => FIRST[a.done] - FIRST[b.done] || a.row - b.row).slice(0, MOST);
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label={words('hands.import.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('hands.import.row')}</th>
            <th scope="col">{words('customers.column.name')}</th>
            <th scope="col">{words('customers.column.tier')}</th>
            <th scope="col">{words('customers.column.revenue')}</th>
            <th scope="col">{words('customers.import.what')}</th>
          </tr>
        </thead>
        <tbody>{shown.map((row) => <Row key={row.row} {...row} />)}</tbody>
      </table>
      {rows.length > MOST && <p className="small import-more">{words('customers.import.more', { count: rows.length - MOST })}</p>}
    </div>
  );
}

function Row({ row, name, said, mail, done, changes, rule }: RowDone) {
  const { tier, revenue } = said;
  const owners = useCustomers(({ customers }) => customers);
  const nameOf = (accountId: string) => {
    const theirs = [...owners.values()].find(({ owner }) => owner?.accountId === accountId);
    if (theirs) return ownerName(theirs);
    return mail !== null && accountId === said.owner ? mail : words('customers.formerUser');
  };
  const state = { broken: 'wrong', same: 'here', added: undefined, changed: undefined }[done];
  return (
    <tr data-state={state}>
      <td className="subtle">{row}</td>
      <td>
        {name || words('customers.import.noNameHere')}
        {changes.map((change) => <span key={change.part} className="import-change small">{changeWords(change, nameOf)}</span>)}
        {rule && <span className="import-why"><Icon name="refused" size={14} />{words(`problem.invalid.${rule}`)}</span>}
      </td>
      <td>{tier === undefined ? '' : hasWords(`customers.tier.${tier}`) ? words(`customers.tier.${tier}`) : tier}</td>
      <td>{typeof revenue === 'number' ? revenueText(revenue) : ''}</td>
      <td className="small">{words(`customers.import.is.${done}`)}</td>
    </tr>
  );
}
