import type { ReactNode } from 'react';
import { Link } from '../address/link';
import { addressOf } from '../address/route';
import type { IssueFields } from '../jira/issue';
import { useAppFields, useSprintField } from '../jira/own-fields';
import { useSession } from '../session/session-context';
import { words } from '../words';
import { ContextRow } from './context-row';
import { detailRows } from './detail-rows';
import type { IssueFrame } from './issue-frame';
import { StatusLozenge } from './status-lozenge';

/** The right column of an issue: status, the app's issue contexts, details. */
export function IssueAside({ fields, frame }: { fields: IssueFields; frame: IssueFrame }) {
  const { modules } = useSession();
  const { data: appFields = [] } = useAppFields();
  const { data: sprintField } = useSprintField();
  const figures = appFields.map(({ id }) => fields[id]).join(' ');
  return (
    <aside className="issue-aside" aria-label={words('issue.details')}>
      <StatusLozenge status={fields.status} />
      {modules
        .filter(({ type }) => type === 'jira:issueContext')
        .map((module) => (
          <ContextRow key={module.key} module={module} frame={frame} figures={figures} />
        ))}
      <section className="details">
        <h2>{words('issue.details')}</h2>
        <dl>
          <Row name={words('field.type')}>{fields.issuetype.name}</Row>
          {fields.parent && (
            <Row name={words('field.parent')}>
              <Link href={addressOf.issue(fields.parent.key)}>{fields.parent.fields.summary}</Link>
            </Row>
          )}
          {detailRows(fields, appFields, sprintField).map(({ id, name, text }) => (
            <Row key={id} name={name}>
              {text}
            </Row>
          ))}
        </dl>
      </section>
    </aside>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
