import { useState } from 'react';
import { AppModal } from '../app-frame/app-modal';
import type { Extension } from '../app-frame/frame-context';
import type { Project } from '../jira/issue';
import { Icon } from '../layout/icon';
import { Menu } from '../layout/menu';
import { useSession } from '../session/session-context';
import { words } from '../words';

/** The menu of what the app adds to a backlog (`jira:backlogAction`), each opened over it; absent where it adds nothing. `changed` is told when one is closed. */
export function BacklogActions({ project, changed }: { project: Project; changed(): void }) {
  const actions = useSession().modules.filter(({ type }) => type === 'jira:backlogAction');
  const [chosen, setChosen] = useState<string | null>(null);
  const module = actions.find(({ key }) => key === chosen);
  if (actions.length === 0) return null;
  return (
    <div className="backlog-actions">
      <Menu
        label={words('backlog.actions')}
        button={
          <>
            <span className="visually-hidden">{words('backlog.actions')}</span>
            <Icon name="more" />
          </>
        }
        items={actions.map(({ key, title }) => ({ key, content: title }))}
        choose={setChosen}
      />
      {module && (
        <AppModal
          request={{ size: module.viewportSize ?? 'medium', onClose: changed }}
          opener={{ module, extension: aroundOf(project), title: module.title, height: 'content' }}
          done={() => setChosen(null)}
        />
      )}
    </div>
  );
}

function aroundOf({ id, key, projectTypeKey }: Project): Extension {
  return { type: 'jira:backlogAction', project: { id, key, type: projectTypeKey }, board: { id, type: 'scrum' }, location: location.href };
}
