import { useId, useState } from 'react';
import type { TicketEstimate, TicketSource } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { call } from '../../../kit/backend';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import { useSettingsHere } from '../settings-here';
import { EstimateWords } from './estimate-words';
import type { FoundProject } from './find-projects';
import { ProjectBox } from './project-box';

const KINDS = ['project', 'jql'] as const;

/** Where tickets come from and who their customers are; what that takes is told before anything is stored. */
export function SourceForm({ onBegin }: { onBegin(source: TicketSource, customerField: string | null): Promise<void> }) {
  const { page } = useSettingsHere();
  const ids = useId();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('project');
  const [project, setProject] = useState<FoundProject | null>(null);
  const [jql, setJql] = useState('');
  const [field, setField] = useState('');
  const source = kind === 'project' ? project && { project: project.id } : jql.trim() === '' ? null : { jql: jql.trim() };
  const { estimate, busy, refused, act } = useEstimate(source);
  const begin = () => source && act(() => onBegin(source, field === '' ? null : field).then(() => null));
  const look = () => source && act(async () => (await call('estimate-tickets', { project: page.project.id, source })).estimate);
  return (
    <div className="tickets-form">
      <Segments label={words('tickets.from')} names={KINDS.map((one) => words(`tickets.kind.${one}`))} chosen={KINDS.indexOf(kind)} onChoose={(at) => setKind(KINDS[at]!)} />
      {kind === 'project' ? (
        <ProjectBox chosen={project} but={page.project.id} onChoose={setProject} />
      ) : (
        <textarea className="field tickets-jql" aria-label={words('tickets.jql')} placeholder={words('tickets.jqlExample')} maxLength={2000} rows={2} spellCheck={false} value={jql} onChange={({ target }) => setJql(target.value)} />
      )}
      <div className="settings-field">
        <label htmlFor={`${ids}-field`}>{words('tickets.customer')}</label>
        <select id={`${ids}-field`} className="field" value={field} onChange={({ target }) => setField(target.value)}>
          <option value="">{words('tickets.reporter')}</option>
          {page.customerFields.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      {refused && <p className="refused" role="alert">{refused}</p>}
      {estimate && <EstimateWords estimate={estimate} />}
      <div className="tickets-acts">
        {estimate && estimate.tickets > 0 ? (
          <Button look="primary" disabled={busy} onClick={() => void begin()}>{words('tickets.bringIn', { count: estimate.tickets })}</Button>
        ) : (
          <Button disabled={!source || busy} onClick={() => void look()}>{words(busy ? 'tickets.estimating' : 'tickets.estimate')}</Button>
        )}
      </div>
    </div>
  );
}

interface Asked {
  /** The source it is about, as JSON. */
  of: string;
  estimate: TicketEstimate | null;
  refused: string | null;
}

/** What was found out of a source; nothing once another one is named. */
function useEstimate(source: TicketSource | null) {
  const of = JSON.stringify(source);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const current = asked?.of === of ? asked : null;
  const act = async (work: () => Promise<TicketEstimate | null>) => {
    setBusy(true);
    const estimate = current?.estimate ?? null;
    setAsked(
      await work().then(
        (found) => ({ of, estimate: found, refused: null }),
        (error: unknown) => ({ of, estimate, refused: problemSentence(problemOf(error)) }),
      ),
    );
    setBusy(false);
  };
  return { estimate: current?.estimate ?? null, refused: current?.refused ?? null, busy, act };
}
