import { useState } from 'react';
import { goTo } from '../address/address';
import { addressOf } from '../address/route';
import { words } from '../words';
import { Icon } from './icon';

const KEY = /^[a-z][a-z0-9_]*-\d+$/i;

/** Search of the whole site: a key opens the issue, other words open the navigator. */
export function SearchBox() {
  const [typed, setTyped] = useState('');
  const search = () => {
    const text = typed.trim();
    if (!text) return;
    setTyped('');
    goTo(KEY.test(text) ? addressOf.issue(text.toUpperCase()) : addressOf.navigator(`text ~ ${JSON.stringify(text)}`));
  };
  return (
    <form
      className="search-box"
      role="search"
      aria-label={words('search.label')}
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        aria-label={words('search.hint')}
        placeholder={words('search.label')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}
