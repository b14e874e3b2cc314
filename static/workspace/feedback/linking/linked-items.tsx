import { useState } from 'react';
import type { FeedbackEntry, LinkedIssue } from '../../../../src/contract';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { Refusal } from '../refusal';
import { useAct } from '../use-act';
import { useKeepFeedback } from '../use-keep-feedback';
import { IssueBox } from './issue-box';
import { LinkCard } from './link-card';
import './linking.css';

/** What a link is worth until somebody says: important. */
const USUAL = 2;

/** The work items that a feedback is linked to, and the box that links a further one. */
export function LinkedItems({ feedback }: { feedback: FeedbackEntry }) {
  const { can, tell } = usePageFacts();
  const keep = useKeepFeedback();
  const act = useAct();
  const [finding, setFinding] = useState(false);

  async function send({ id }: Pick<LinkedIssue | JiraIssue, 'id'>, importance: number | null, title: string) {
    await act.run(async () => {
      const reply = await call('link-feedback', { feedback: feedback.id, issue: id, importance });
      keep(reply.feedback);
      tell(title, async () => keep((await call('link-feedback', { feedback: feedback.id, issue: id, importance: reply.before })).feedback));
    });
  }

  return (
    <section className="side-part" aria-label={words('feedback.link.title')}>
      <h3>{words('feedback.link.title')}</h3>
      {feedback.links.length === 0 && <p className="small">{words('feedback.link.noneYet')}</p>}
      <ul className="link-cards">
        {feedback.links.map((link) => (
          <LinkCard
            key={link.id}
            link={link}
            onImportance={(importance) => void send(link, importance, words('feedback.link.set', { key: link.key, word: words(`importance.${importance}`) }))}
            onUnlink={() => void send(link, null, words('feedback.link.unlinked', { key: link.key }))}
          />
        ))}
      </ul>
      <Refusal trouble={act.trouble} />
      {can.rate && !finding && (
        <Button look="quiet" size="small" className="link-add" data-key="l" aria-keyshortcuts="L" onClick={() => setFinding(true)}>
          <Icon name="plus" size={14} /> {words('feedback.link.add')}
        </Button>
      )}
      {finding && (
        <IssueBox
          autoFocus
          onLeave={() => setFinding(false)}
          onTake={(issue) => {
            setFinding(false);
            void send(issue, USUAL, words('feedback.link.linked', { key: issue.key }));
          }}
        />
      )}
    </section>
  );
}
