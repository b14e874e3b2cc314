import { useId, useState } from 'react';
import { Icon } from '../layout/icon';
import { words } from '../words';

/** The box that a query is typed into; Enter searches. */
export function JqlBox({ jql, search }: { jql: string; search(jql: string): void }) {
  const [typed, setTyped] = useState(jql);
  const id = useId();
  return (
    <form
      className="jql-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(typed);
      }}
    >
      <label htmlFor={id}>{words('navigator.jql')}</label>
      <input id={id} name="jql" value={typed} onChange={(event) => setTyped(event.target.value)} spellCheck={false} autoComplete="off" />
      <button type="submit" className="button primary">
        <Icon name="search" />
        {words('navigator.search')}
      </button>
    </form>
  );
}
