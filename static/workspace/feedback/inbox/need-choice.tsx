import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';

/** Which need the list shows. */
export function NeedChoice({ chosen, onChoose }: { chosen: string; onChoose(need: string): void }) {
  const { needs } = usePageFacts();
  if (needs.length === 0) return <p className="small">{words('feedback.views.noNeeds')}</p>;
  return (
    <select className="field" aria-label={words('feedback.need.title')} value={chosen} onChange={(event) => onChoose(event.target.value)}>
      <option value="" disabled>{words('feedback.views.chooseNeed')}</option>
      {needs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}
