import type { ReactNode } from 'react';
import { Button } from '../../kit/button';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { useCustomers, useCustomersStore } from './page-context';

const ROWS = Array.from({ length: 8 }, (_, row) => row);

interface CustomersStateProps {
  /** How many the table shows. */
  shown: number;
  children: ReactNode;
  onAdd(): void;
  onImport(): void;
  onClear(): void;
}

/** The table, or what stands in its place; above it what is on its way. */
export function CustomersState({ shown, children, onAdd, onImport, onClear }: CustomersStateProps) {
  const { actions } = useCustomersStore();
  const reading = useCustomers((state) => state.reading);
  const count = useCustomers(({ customers }) => customers.size);
  const sending = useCustomers((state) => state.sending);
  if (reading.kind === 'stopped' && count === 0) {
    const refused = reading.trouble.code === 'not-allowed';
    return (
      <div className="page-message" role="alert">
        <h2>{words(refused ? 'customers.refused' : 'customers.failed')}</h2>
        <p>{problemSentence(reading.trouble)}</p>
        {!refused && <Button onClick={() => void actions.load()}>{words('kit.again')}</Button>}
      </div>
    );
  }
  if (count === 0 && reading.kind === 'reading') return <Skeleton />;
  return (
    <>
      {sending && (
        <div className="notice notice-news" role="status">
          <p>{words('customers.sending', { sent: sending.sent, of: sending.of })}</p>
          <progress className="notice-progress" value={sending.sent} max={sending.of} aria-label={words('customers.sending', { sent: sending.sent, of: sending.of })} />
          <Button size="small" onClick={actions.stop}>{words('customers.stop')}</Button>
        </div>
      )}
      {reading.kind === 'reading' && <div className="notice notice-news" role="status"><p>{words('customers.read', { count })}</p></div>}
      {reading.kind === 'stopped' && (
        <div className="notice notice-look" role="alert">
          <p>{words('customers.readSome', { count })} {problemSentence(reading.trouble)}</p>
          <Button size="small" onClick={() => void actions.load()}>{words('kit.again')}</Button>
        </div>
      )}
      {shown > 0 && children}
      {shown === 0 && count > 0 && <div className="page-message"><h2>{words('customers.noMatch')}</h2><Button onClick={onClear}>{words('customers.clear')}</Button></div>}
      {count === 0 && (
        <div className="page-message">
          <h2>{words('customers.empty.title')}</h2>
          <p>{words('customers.empty.says')}</p>
          <div className="customers-begin">
            <Button look="primary" onClick={onImport}>{words('customers.import.open')}</Button>
            <Button onClick={onAdd}>{words('customers.add.open')}</Button>
          </div>
        </div>
      )}
      <Foot shown={shown} />
    </>
  );
}

function Foot({ shown }: { shown: number }) {
  const count = useCustomers(({ customers }) => customers.size);
  if (count === 0) return null;
  return (
    <footer className="page-foot">
      <span className="page-foot-counts">{shown === count ? words('customers.count', { count }) : words('customers.countOf', { shown, count })}</span>
      <span className="page-keys">{words('customers.keys')}</span>
    </footer>
  );
}

function Skeleton() {
  return (
    <div className="customers-loading" aria-busy="true">
      <p className="hidden-words" role="status">{words('kit.loading')}</p>
      {ROWS.map((row) => <div key={row} className="loading-row"><span className="skeleton" data-wide={row % 3} /></div>)}
    </div>
  );
}
