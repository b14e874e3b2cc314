import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';

interface ToolButtonProps {
  label: string;
  /** What is chosen in it, where anything is. */
  value?: string | null;
  /** How many choices in it narrow the list. */
  count?: number;
  open: boolean;
  /** It opens a menu; else a panel. */
  menu?: boolean;
  onPress(button: HTMLButtonElement): void;
}

/** A tool of the page that opens something below it. */
export function ToolButton({ label, value = null, count = 0, open, menu = false, onPress }: ToolButtonProps) {
  return (
    <Button className="order-button tool-button" aria-haspopup={menu ? 'menu' : 'dialog'} aria-expanded={open} onClick={(event) => onPress(event.currentTarget)}>
      {value === null ? label : <><span className="order-word">{label}</span> <span className="tool-value">{value}</span></>}
      {count > 0 && <span className="tool-count">{count}</span>} <Icon name={open ? 'up' : 'down'} />
    </Button>
  );
}
