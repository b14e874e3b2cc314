import type { ReactNode } from 'react';
import { Icon } from './icon';
import { words } from './words';
import './not-available.css';

/** The same words for what does not exist and for what one may not see. `children` may offer a way on. */
export function NotAvailable({ children }: { children?: ReactNode }) {
  return (
    <div className="not-available">
      <span className="not-available-sign">
        <Icon name="lock" size={20} />
      </span>
      <h1>{words('kit.notAvailable.title')}</h1>
      <p>{words('kit.notAvailable.says')}</p>
      {children}
    </div>
  );
}
