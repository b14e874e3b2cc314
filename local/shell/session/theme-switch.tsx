import { Icon } from '../layout/icon';
import { words } from '../words';
import { chooseColorMode, useColorMode } from './theme';

/** Changes between the light and the dark theme; the label names what a press does. */
export function ThemeSwitch() {
  const other = useColorMode() === 'light' ? 'dark' : 'light';
  return (
    <button type="button" className="icon-button" aria-label={words(`theme.${other}`)} onClick={() => chooseColorMode(other)}>
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
