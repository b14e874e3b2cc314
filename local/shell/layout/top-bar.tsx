import { Link } from '../address/link';
import { PersonSwitch } from '../session/person-switch';
import { ThemeSwitch } from '../session/theme-switch';
import { words } from '../words';
import { Icon } from './icon';
import { SearchBox } from './search-box';

interface TopBarProps {
  menuOpen: boolean;
  setMenuOpen(open: boolean): void;
  switchTo(name: string): Promise<void>;
}

/** The bar over every page: the way home, search, theme, and who is here. */
export function TopBar({ menuOpen, setMenuOpen, switchTo }: TopBarProps) {
  return (
    <header className="top-bar">
      <button
        type="button"
        className="icon-button menu-button"
        aria-expanded={menuOpen}
        aria-label={words(menuOpen ? 'menu.close' : 'menu.open')}
        onClick={() => setMenuOpen(!menuOpen)}
      >
        <Icon name="menu" />
      </button>
      <Link className="product" href="/">
        <span className="product-mark" aria-hidden="true" />
        {words('product')}
      </Link>
      <SearchBox />
      <div className="top-bar-end">
        <ThemeSwitch />
        <PersonSwitch switchTo={switchTo} />
      </div>
    </header>
  );
}
