import { useEffect, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { words } from './words';
import './flag.css';

interface FlagProps {
  look: 'done' | 'refused';
  title: string;
  children?: ReactNode;
  /** Buttons, at most two. */
  actions?: readonly { name: string; onPress(): void }[];
  /** How long it stays, in seconds; pointer or focus on it stops the clock. Null: until it is closed. */
  seconds: number | null;
  onClose(): void;
}

/** A short report in the corner of the page: what happened, and what to do about it. Read out by a screen reader. */
export function Flag({ look, title, children, actions = [], seconds, onClose }: FlagProps) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held || seconds === null) return;
    const timer = setTimeout(onClose, seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, seconds, onClose]);
  return (
    <div
      className="flag"
      data-look={look}
      role={look === 'refused' ? 'alert' : 'status'}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span className="flag-sign">
        <Icon name={look === 'refused' ? 'refused' : 'check'} />
      </span>
      <div className="flag-words">
        <p className="flag-title">{title}</p>
        {children && <p className="small">{children}</p>}
      </div>
      {actions.map(({ name, onPress }) => (
        <Button key={name} size="small" onClick={onPress}>
          {name}
        </Button>
      ))}
      <button type="button" className="flag-close" aria-label={words('flag.close')} onClick={onClose}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
