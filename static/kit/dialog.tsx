import { useEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

/** A question that the page waits for. It holds the focus; Esc closes it. */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h1>{title}</h1>
      {children}
    </dialog>
  );
}
