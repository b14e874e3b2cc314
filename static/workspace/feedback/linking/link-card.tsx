import type { LinkedIssue } from '../../../../src/contract';
import type { Importance } from '../../../../src/domain/feedback/voice';
import { Button } from '../../../kit/button';
import { Lozenge, toneOfStatus } from '../../../kit/lozenge';
import { words } from '../../../kit/words';
import { IssueLink } from '../../prioritise/grid/item-cell';
import { usePageFacts } from '../page-facts';
import { ImportanceChoice } from './importance-choice';

interface LinkCardProps {
  link: LinkedIssue;
  onImportance(importance: Importance): void;
  onUnlink(): void;
}

/** A work item that a feedback is linked to: where it stands, and how much it matters to the customer. */
export function LinkCard({ link: { key, summary, status, type, importance, own }, onImportance, onUnlink }: LinkCardProps) {
  const { can } = usePageFacts();
  return (
    <li className="link-card">
      <div className="link-head">
        <span className="small">{type.name}</span>
        <IssueLink issue={key} />
        <Lozenge tone={toneOfStatus[status.category]}>{status.name}</Lozenge>
      </div>
      <p dir="auto">{summary}</p>
      {can.rate && own ? <ImportanceChoice issue={key} chosen={importance} onChoose={onImportance} /> : <p className="small">{words(`importance.${importance}`)}</p>}
      {!own && <p className="small">{words('feedback.link.notOwn')}</p>}
      {can.rate && own && (
        <Button look="link" size="small" onClick={onUnlink} aria-label={words('feedback.link.unlinkLong', { key })}>{words('feedback.link.unlink')}</Button>
      )}
    </li>
  );
}
