import type { ReactNode } from 'react';
import './lozenge.css';

/** The tone that Jira gives a status category. */
export const toneOfStatus = { new: 'neutral', indeterminate: 'selected', done: 'done' } as const;

interface LozengeProps {
  /** `look` is amber: look here. */
  tone?: 'neutral' | 'selected' | 'done' | 'look';
  children: ReactNode;
}

/** A small word on a ground, such as a status. */
export function Lozenge({ tone = 'neutral', children }: LozengeProps) {
  return (
    <span className="lozenge" data-tone={tone}>
      {children}
    </span>
  );
}
