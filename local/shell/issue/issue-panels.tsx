import { useState } from 'react';
import { AppFrame } from '../app-frame/app-frame';
import { Icon } from '../layout/icon';
import type { AppModule } from '../session/session';
import { useSession } from '../session/session-context';
import { words } from '../words';
import type { IssueFrame } from './issue-frame';
import { addPanel, panelsOf, removePanel } from './added-panels';

/** The app's issue panels: a button adds one to this issue, and it is there from then on, until it is taken off. */
export function IssuePanels({ issueKey, frame }: { issueKey: string; frame: IssueFrame }) {
  const { modules } = useSession();
  const [added, setAdded] = useState(() => panelsOf(issueKey));
  const panels = modules.filter(({ type }) => type === 'jira:issuePanel');
  if (panels.length === 0) return null;
  const open = panels.filter(({ key }) => added.includes(key));
  const closed = panels.filter(({ key }) => !added.includes(key));
  return (
    <>
      {closed.length > 0 && (
        <div className="issue-actions" role="group" aria-label={words('issue.panels')}>
          {closed.map(({ key, title }) => (
            <button key={key} type="button" className="button" onClick={() => setAdded(addPanel(issueKey, key))}>
              <Icon name="value" />
              {title}
            </button>
          ))}
        </div>
      )}
      {open.map((module) => (
        <IssuePanel key={module.key} module={module} frame={frame} hide={() => setAdded(removePanel(issueKey, module.key))} />
      ))}
    </>
  );
}

function IssuePanel({ module, frame, hide }: { module: AppModule; frame: IssueFrame; hide(): void }) {
  const { around, refresh, onInvoked } = frame;
  return (
    <section className="issue-panel" aria-label={module.title}>
      <header>
        <h2>{module.title}</h2>
        <button type="button" className="icon-button" aria-label={words('issue.hide', { name: module.title })} onClick={hide}>
          <Icon name="cross" />
        </button>
      </header>
      <AppFrame
        module={module}
        extension={{ type: module.type, ...around }}
        title={module.title}
        height="content"
        refresh={refresh}
        onInvoked={onInvoked}
      />
    </section>
  );
}
