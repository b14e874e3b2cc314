import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

/** A question that the page waits for. It holds the focus and gives it back to what opened it; Esc closes it. */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    return () => element.close();
  }, []);
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
