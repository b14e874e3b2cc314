import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Icon } from '../layout/icon';
import { words } from '../words';
import { FlagsContext, type Flags, type ShownFlag } from './flags';

const STAYS_MS = 8_000;

/** Shows the app's flags in the lower left corner, over whatever page is open. */
export function FlagGroup({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<ShownFlag[]>([]);
  const close = useCallback((id: string | number) => setShown((now) => now.filter((flag) => flag.id !== id)), []);
  const flags = useMemo<Flags>(
    () => ({
      show: (flag, act) => {
        const actions = (flag.actions ?? []).map(({ text, onClick }) => ({ text, onClick: () => act(onClick, undefined) }));
        setShown((now) => [{ ...flag, actions }, ...now.filter(({ id }) => id !== flag.id)]);
      },
      close,
    }),
    [close],
  );
  return (
    <FlagsContext.Provider value={flags}>
      {children}
      <div className="flags" role="region" aria-label={words('flags')} aria-live="polite">
        {shown.map((flag) => (
          <Flag key={flag.id} flag={flag} close={close} />
        ))}
      </div>
    </FlagsContext.Provider>
  );
}

function Flag({ flag, close }: { flag: ShownFlag; close(id: string | number): void }) {
  const { id, title, description, type = 'info', actions = [], isAutoDismiss = false } = flag;
  useEffect(() => {
    if (!isAutoDismiss) return;
    const timer = setTimeout(() => close(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, isAutoDismiss, close]);
  return (
    <div className="flag" data-type={type}>
      <Icon name={type} />
      <div className="flag-text">
        {title && <strong>{title}</strong>}
        {description && <p>{description}</p>}
        {actions.map(({ text, onClick }) => (
          <button key={text} type="button" className="link-button" onClick={onClick}>
            {text}
          </button>
        ))}
      </div>
      <button type="button" className="icon-button" aria-label={words('close')} onClick={() => close(id)}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
