import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { PickBox } from '../../feedback/pick-box';
import { findProjects, type FoundProject } from './find-projects';

interface ProjectBoxProps {
  chosen: FoundProject | null;
  /** The project whose feedback the tickets become: it cannot be its own source. */
  but: string;
  onChoose(project: FoundProject | null): void;
}

/** Names the project that tickets come from: by typing, and choosing from what Jira finds. */
export function ProjectBox({ chosen, but, onChoose }: ProjectBoxProps) {
  const [text, setText] = useState('');
  const label = words('tickets.project');
  const typed = text.trim();
  const { data, error } = useQuery({ queryKey: ['projects', typed], queryFn: () => findProjects(typed), enabled: typed !== '' && chosen === null, retry: false });
  if (chosen) {
    return (
      <p className="tickets-chosen">
        <span><b>{chosen.name}</b> <span className="subtle">{chosen.key}</span></span>
        <Button size="small" onClick={() => onChoose(null)}>{words('tickets.otherProject')}</Button>
      </p>
    );
  }
  const found = data?.filter(({ id }) => id !== but) ?? [];
  const says = error ? problemSentence(problemOf(error)) : typed !== '' && data && found.length === 0 ? words('tickets.noProject') : null;
  const picks = found.map(({ id, key, name }) => ({ id, shows: <><span dir="auto">{name}</span> <span className="small">{key}</span></> }));
  const take = (id: string) => onChoose(found.find((one) => one.id === id) ?? null);
  return <PickBox label={label} placeholder={words('tickets.findProject')} text={text} picks={picks} says={says} onType={setText} onTake={take} />;
}
