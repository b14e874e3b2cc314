import { useState, type FormEvent } from 'react';
import { Button } from './button';
import { words } from './words';

interface CommentEditorProps {
  said: string;
  onSave(said: string): void;
  onCancel(): void;
}

/** Changes the words of a comment. Esc leaves them as they are. */
export function CommentEditor({ said, onSave, onCancel }: CommentEditorProps) {
  const [text, setText] = useState(said);
  const same = text.trim() === '' || text.trim() === said;
  function save(event: FormEvent) {
    event.preventDefault();
    if (!same) onSave(text.trim());
  }
  return (
    <form onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <textarea className="field" rows={2} maxLength={5000} autoFocus aria-label={words('kit.comments.editLabel')} value={text} onChange={(event) => setText(event.target.value)} />
      <p className="comments-acts">
        <Button type="submit" size="small" disabled={same}>{words('kit.save')}</Button>
        <Button look="quiet" size="small" onClick={onCancel}>{words('kit.cancel')}</Button>
      </p>
    </form>
  );
}
