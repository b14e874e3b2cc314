import type { FeedbackEntry } from '../../../../src/contract';
import type { Day } from '../../../../src/domain/day';
import { Avatar } from '../../../kit/avatar';
import { Icon } from '../../../kit/icon';
import { Lozenge, toneOfStatus } from '../../../kit/lozenge';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { StageMark } from './stage-mark';
import { useReadLine, type InboxLine } from './use-read-line';

interface InboxRowProps {
  line: InboxLine;
  today: Day;
  /** Each linked work item with its status, as one wants it who asks what became of it. */
  withStatus: boolean;
}

/** One feedback of the list: who, what in two lines, its need, and where it stands. */
export function InboxRow({ line, today, withStatus }: InboxRowProps) {
  const known = useReadLine(line);
  const { entry } = known;
  const customer = known.kind === 'read' ? known.entry.customer.name : known.entry.customerName;
  return (
    <>
      <Avatar name={customer} of="customer" />
      <span className="inbox-who">
        <b dir="auto">{customer}</b>
        {entry.internal && <Lozenge><Icon name="lock" size={12} /> {words('feedback.internal')}</Lozenge>}
      </span>
      <time className="small inbox-day" dateTime={entry.day}>{dayWords(entry.day, today)}</time>
      <span className="inbox-words" dir="auto">{entry.words}</span>
      {known.kind === 'read' ? <ReadFoot entry={known.entry} withStatus={withStatus} /> : <HitFoot linked={known.entry.linked} />}
    </>
  );
}

function ReadFoot({ entry: { need, links, stage }, withStatus }: { entry: FeedbackEntry; withStatus: boolean }) {
  const [first, ...more] = links;
  return (
    <span className="inbox-foot">
      {need && <span className="chip">{need.name}</span>}
      {!first && <NotLinked />}
      {withStatus && links.map(({ id, key, status }) => (
        <span key={id} className="inbox-link">{key} <Lozenge tone={toneOfStatus[status.category]}>{status.name}</Lozenge></span>
      ))}
      {!withStatus && first && <span className="inbox-link">{first.key}{more.length > 0 && ` ${words('feedback.moreLinks', { count: more.length })}`}</span>}
      <StageMark stage={stage} />
    </span>
  );
}

function HitFoot({ linked }: { linked: boolean }) {
  return <span className="inbox-foot">{linked ? <span className="small">{words('feedback.stage.linked')}</span> : <NotLinked />}</span>;
}

function NotLinked() {
  return <span className="inbox-not-linked">{words('feedback.notLinked')}</span>;
}
