import type { KeyboardEvent, ReactNode } from 'react';
import { Layer } from '../../../kit/layer';

interface ToolPanelProps {
  anchor: Element;
  label: string;
  onClose(): void;
  children: ReactNode;
}

/** A panel below a tool of the page. Tab goes round in it; Esc or a press outside closes it. */
export function ToolPanel({ anchor, label, onClose, children }: ToolPanelProps) {
  return (
    <Layer anchor={anchor} label={label} className="tool-panel" onClose={onClose} onKeyDown={goRound}>
      {children}
    </Layer>
  );
}

const STOPS = 'button:not([tabindex="-1"]):not(:disabled), input:not(:disabled)';

function goRound(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const [end, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (document.activeElement !== end && stops.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  other?.focus();
}
