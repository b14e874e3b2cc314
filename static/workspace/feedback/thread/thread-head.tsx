import { useState } from 'react';
import type { FeedbackEntry } from '../../../../src/contract';
import { Avatar } from '../../../kit/avatar';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { SeenBy } from '../seen-by';
import { EditDialog } from '../writing/edit-dialog';

/** Whose feedback it is, who sees it, and the way to change it; on a narrow page the way back. */
export function ThreadHead({ feedback }: { feedback: FeedbackEntry }) {
  const { go } = usePageFacts();
  const [editing, setEditing] = useState(false);
  const { customer, internal, mayEdit } = feedback;
  return (
    <header className="thread-head">
      <Button look="quiet" className="thread-back" onClick={() => go({ feedback: null })}><Icon name="back" /> {words('feedback.back')}</Button>
      <Avatar name={customer.name} of="customer" />
      <h2 tabIndex={-1} dir="auto">
        <Button look="link" title={words('feedback.find.allOf', { customer: customer.name })} onClick={() => go({ find: '', view: { kind: 'customer', customer: customer.id } })}>{customer.name}</Button>
      </h2>
      <SeenBy internal={internal} />
      {mayEdit && <Button size="small" onClick={() => setEditing(true)}>{words('feedback.edit.open')}</Button>}
      {editing && <EditDialog feedback={feedback} onClose={() => setEditing(false)} />}
    </header>
  );
}
