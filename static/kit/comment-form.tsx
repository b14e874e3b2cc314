import { useState, type FormEvent } from 'react';
import type { Comment } from '../../src/contract';
import { call } from './backend';
import { Button } from './button';
import { problemOf, type Trouble } from './problem-of';
import { problemSentence } from './problem-sentence';
import { WhoSees } from './who-sees';
import { words } from './words';

interface CommentFormProps {
  feedback: string;
  mayBeInternal: boolean;
  onAdded(comment: Comment): void;
}

/** Adds a comment to a feedback. A refused one stays in the box with the reason. */
export function CommentForm({ feedback, mayBeInternal, onAdded }: CommentFormProps) {
  const [internal, setInternal] = useState(false);
  const [said, setSaid] = useState('');
  const [once, setOnce] = useState(() => crypto.randomUUID());
  const [state, setState] = useState<'idle' | 'sending' | Trouble>('idle');

  // What was reworded is another comment: the one before may be stored, though its answer was lost.
  function say(text: string) {
    setSaid(text);
    setOnce(crypto.randomUUID());
  }

  function meant(chosen: boolean) {
    setInternal(chosen);
    setOnce(crypto.randomUUID());
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (said.trim() === '' || state === 'sending') return;
    setState('sending');
    try {
      const { comment } = await call('add-comment', { feedback, words: said.trim(), internal, once });
      say('');
      setState('idle');
      onAdded(comment);
    } catch (thrown) {
      setState(problemOf(thrown));
    }
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      <textarea
        className="field"
        rows={1}
        maxLength={5000}
        aria-label={words('kit.comments.label')}
        placeholder={words('kit.comments.label')}
        value={said}
        onChange={(event) => say(event.target.value)}
      />
      {mayBeInternal && said !== '' && <WhoSees internal={internal} onChoose={meant} />}
      {typeof state === 'object' && (
        <p className="refused" role="alert">
          {problemSentence(state)}
        </p>
      )}
      <Button type="submit" size="small" disabled={said.trim() === '' || state === 'sending'}>
        {words('kit.comments.add')}
      </Button>
    </form>
  );
}
