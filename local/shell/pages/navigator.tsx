import { goTo } from '../address/address';
import { addressOf } from '../address/route';
import { useCount } from '../jira/queries';
import { words } from '../words';
import { JqlBox } from './jql-box';
import { NavigatorTable } from './navigator-table';

const FIRST = 'issuetype = Epic AND statusCategory != Done ORDER BY "Customer value" DESC, Rank';

/** The issue navigator: what a JQL query finds, with the app's fields as columns. The address holds the query. */
export function Navigator({ asked }: { asked: string | null }) {
  const jql = asked ?? FIRST;
  const { data: total } = useCount(jql);
  return (
    <div className="page-body">
      <div className="page-head">
        <h1>{words('navigator.title')}</h1>
        {total !== undefined && <span className="subtle">{words('navigator.count', { count: total })}</span>}
      </div>
      <JqlBox key={jql} jql={jql} search={(typed) => goTo(addressOf.navigator(typed))} />
      <NavigatorTable key={`table ${jql}`} jql={jql} />
    </div>
  );
}
