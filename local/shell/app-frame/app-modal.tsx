import { useEffect, useRef } from 'react';
import { Icon } from '../layout/icon';
import { words } from '../words';
import type { ModalRequest } from './answer-call';
import { AppFrame, type AppFrameProps } from './app-frame';

const WIDTHS: Record<string, string> = {
  small: '400px',
  medium: '600px',
  large: '800px',
  xlarge: '968px',
  max: '95vw',
  fullscreen: '100vw',
};

/** A modal of the app over the shell, in the same or another resource; what it closes with goes to its opener. */
export function AppModal({ request, opener, done }: { request: ModalRequest; opener: AppFrameProps; done(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (payload: unknown) => {
    request.onClose(payload);
    done();
  };
  useEffect(() => dialog.current?.showModal(), []);
  const { size = 'medium', title = opener.title, closeOnEscape = true } = request;
  const width = typeof size === 'string' ? WIDTHS[size] : size.width;
  return (
    <dialog
      ref={dialog}
      className="app-modal"
      aria-label={title}
      style={{ width }}
      onCancel={(event) => {
        event.preventDefault();
        if (closeOnEscape) close(undefined);
      }}
    >
      <button type="button" className="icon-button" aria-label={words('close')} onClick={() => close(undefined)}>
        <Icon name="cross" />
      </button>
      <AppFrame
        module={opener.module}
        extension={{ ...opener.extension, modal: request.context }}
        title={title}
        height="content"
        resource={request.resource ?? opener.resource}
        close={close}
      />
    </dialog>
  );
}
