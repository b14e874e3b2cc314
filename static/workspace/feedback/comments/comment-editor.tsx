import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { Refusal } from '../refusal';
import { useAct } from '../use-act';

interface CommentEditorProps {
  /** What it begins with. */
  said: string;
  /** The name of what the button does. */
  act: string;
  /** Sends it; throws CallFailed. */
  send(words: string): Promise<unknown>;
  onDone?(): void;
  onLeave?(): void;
  onChanged?(): void;
  children?: ReactNode;
}

/** A box for the words of a comment. Ctrl+Enter sends; a refused one stays in the box with the reason. */
export function CommentEditor({ said, act, send, onDone, onLeave, onChanged, children }: CommentEditorProps) {
  const [text, setText] = useState(said);
  const sending = useAct();
  const ready = text.trim() !== '' && text.trim() !== said && !sending.busy;

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    if (!ready || !(await sending.run(() => send(text.trim())))) return;
    setText(said);
    onDone?.();
  }

  return (
    <form className="comment-editor" onSubmit={(event) => void submit(event)}>
      <textarea
        className="field"
        rows={2}
        maxLength={5000}
        data-key={onLeave ? undefined : 'r'}
        aria-keyshortcuts={onLeave ? undefined : 'R'}
        autoFocus={Boolean(onLeave)}
        aria-label={words('feedback.comments.label')}
        placeholder={words('feedback.comments.label')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onChanged?.();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          else if (event.key === 'Escape' && onLeave) onLeave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <Refusal trouble={sending.trouble} />
      <div className="comment-editor-foot">
        {children}
        {onLeave && <Button size="small" look="quiet" onClick={onLeave}>{words('kit.cancel')}</Button>}
        <Button type="submit" size="small" look="primary" disabled={!ready}>{act}</Button>
      </div>
    </form>
  );
}
