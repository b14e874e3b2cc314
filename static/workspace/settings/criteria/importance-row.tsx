import type { KeyboardEvent } from 'react';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { Icon } from '../../../kit/icon';
import { Menu } from '../../../kit/menu';
import { partColour } from '../../../kit/part-colour';
import { useDropDown } from '../../../kit/use-drop-down';
import { place, words } from '../../../kit/words';

interface ImportanceRowProps {
  criterion: string;
  /** Its place, from 0. */
  at: number;
  count: number;
  /** Whole percent. */
  share: number;
  /** On which side of it the row in hand would be dropped. */
  drop: 'before' | 'after' | null;
  /** Whether it is the row in hand, or has just come to its place. */
  look: 'held' | 'landed' | null;
  /** It has shown where it came to. */
  onRest(): void;
  onMove: ((to: number) => void) | null;
  onKey(event: KeyboardEvent): void;
}

/** One criterion in its place: a handle that drags and takes arrow keys, its name and percent, and a menu that moves it. */
export function ImportanceRow({ criterion, at, count, share, drop, look, onRest, onMove, onKey }: ImportanceRowProps) {
  const { button, anchor, close } = useDropDown();
  const name = words(`criterion.${criterion}.name`);
  const colour = partColour(DEFAULT_MODEL.criteria.findIndex(({ key }) => key === criterion));
  const items = onMove && [
    ...(at > 1 ? [{ name: words('settings.criteria.first'), onPress: () => onMove(0) }] : []),
    ...(at > 0 ? [{ name: words('settings.criteria.up'), onPress: () => onMove(at - 1) }] : []),
    ...(at < count - 1 ? [{ name: words('settings.criteria.down'), onPress: () => onMove(at + 1) }] : []),
  ];
  return (
    <li data-key={criterion} className="importance-row" data-drop={drop ?? undefined} data-look={look ?? undefined} onAnimationEnd={onRest}>
      {onMove && (
        <button type="button" className="importance-handle" aria-label={words('settings.criteria.handle', { name, place: place(at + 1), count })} onKeyDown={onKey}>
          <svg aria-hidden="true" width="10" height="16" viewBox="0 0 10 16" fill="currentColor">
            {[3, 8, 13].map((y) => <g key={y}><circle cx="2" cy={y} r="1.4" /><circle cx="8" cy={y} r="1.4" /></g>)}
          </svg>
        </button>
      )}
      <span className="importance-place figure">{at + 1}</span>
      <span className="importance-colour" style={{ background: colour }} />
      <span className="importance-name">{name}</span>
      <span className="figure">{words('settings.criteria.share', { share })}</span>
      {items && (
        <button {...button} type="button" className="icon-button" aria-label={words('settings.criteria.menu', { name })}>
          <Icon name="more" />
        </button>
      )}
      {anchor && items && (
        <Menu anchor={anchor} label={words('settings.criteria.menu', { name })} items={items} onClose={close} />
      )}
    </li>
  );
}
