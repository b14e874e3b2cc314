import { Suspense, useContext } from 'react';
import type { Item } from '../../../src/contract';
import { lazily } from '../lazily';
import { RoundDoor } from '../rounds/round-door';
import { useData } from './page-stores';

const StartDialog = lazily(() => import('../rounds/start-dialog').then((module) => module.StartDialog));

/** *Rate together…* over the list: on these items, or in a round that is open. */
export function RateTogether({ items, onClose }: { items: readonly Item[]; onClose(): void }) {
  const open = useContext(RoundDoor);
  const project = useData(({ listing }) => listing.project.id);
  const model = useData(({ listing }) => listing.model);
  const mayStart = useData(({ listing }) => listing.can.rate);
  return <Suspense fallback={null}><StartDialog project={project} model={model} items={items} mayStart={mayStart} onOpen={open} onClose={onClose} /></Suspense>;
}
