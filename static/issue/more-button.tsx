import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { words } from '../kit/words';

interface MoreButtonProps {
  about: string;
  /** The id of what it opens. */
  controls: string;
  open: boolean;
  onClick(): void;
}

/** The chevron that opens the typed figures of an answer. */
export function MoreButton({ about, controls, open, onClick }: MoreButtonProps) {
  return (
    <Button look="quiet" size="small" aria-expanded={open} aria-controls={controls} aria-label={words('panel.more', { about })} onClick={onClick}>
      <Icon name={open ? 'up' : 'down'} />
    </Button>
  );
}
