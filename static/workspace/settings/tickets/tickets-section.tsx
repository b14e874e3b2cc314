import type { TicketSource } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { words } from '../../../kit/words';
import { SectionFrame } from '../sections/section-frame';
import { useSettingsHere } from '../settings-here';
import { SourceForm } from './source-form';
import { TicketJob } from './ticket-job';
import { useTicketJobs } from './use-ticket-jobs';
import './tickets.css';

/** *Bring in tickets*: a source to choose, and what became of those that were brought in. For those who administer the project. */
export function TicketsSection() {
  const { page } = useSettingsHere();
  const { jobs, tell } = useTicketJobs();
  if (!page.can.administer) return <SectionFrame section="tickets"><p>{words('tickets.mayNot')}</p></SectionFrame>;
  const begin = async (source: TicketSource, customerField: string | null) => {
    const { job } = await call('bring-in-tickets', { project: page.project.id, source, customerField });
    await tell(job);
  };
  return (
    <SectionFrame section="tickets">
      <p className="subtle">{words('tickets.says')}</p>
      <SourceForm onBegin={begin} />
      {jobs.length > 0 && (
        <div className="settings-apart">
          <h3>{words('tickets.brought')}</h3>
          {jobs.map((job) => <TicketJob key={job.id} job={job} onChange={tell} />)}
        </div>
      )}
    </SectionFrame>
  );
}
