import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { AppFrame } from '../app-frame/app-frame';
import { askDynamicProperties } from '../app-frame/call-app';
import type { Extension } from '../app-frame/frame-context';
import { Icon } from '../layout/icon';
import type { AppModule } from '../session/session';
import type { IssueFrame } from './issue-frame';

interface Lozenge {
  label: string;
  type?: string;
}

/**
 * An issue context of the app: a row with its lozenge, which opens to its frame. `figures` are the issue's present
 * figures of the app; the lozenge is asked for again when they change.
 */
export function ContextRow({ module, frame, figures }: { module: AppModule; frame: IssueFrame; figures: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const extension: Extension = { type: module.type, ...frame.around };
  const { data: lozenge } = useQuery({
    queryKey: ['lozenge', module.key, extension.issue?.id, figures],
    enabled: module.dynamic,
    placeholderData: (before) => before,
    queryFn: async () => lozengeOf(await askDynamicProperties(module.key, extension)),
  });
  return (
    <section className="context-row">
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          <span>{module.title}</span>
          {lozenge && (
            <span className="lozenge" data-appearance={lozenge.type ?? 'default'}>
              {lozenge.label}
            </span>
          )}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && (
          <AppFrame
            module={module}
            extension={extension}
            title={module.title}
            height="content"
            refresh={frame.refresh}
            onInvoked={frame.onInvoked}
          />
        )}
      </div>
    </section>
  );
}

function lozengeOf(properties: unknown): Lozenge | null {
  const { status } = (properties ?? {}) as { status?: { type?: string; value?: Lozenge } };
  return status?.type === 'lozenge' && status.value ? status.value : null;
}
