import { Segments } from './segments';
import { words } from './words';

/** Who may read what is written: everybody here, or those who can edit the issue alone. */
export function WhoSees({ internal, onChoose }: { internal: boolean; onChoose(internal: boolean): void }) {
  return (
    <Segments label={words('kit.internal.who')} names={[words('kit.internal.shared'), words('kit.internal.name')]} chosen={Number(internal)} onChoose={(index) => onChoose(index === 1)} />
  );
}
