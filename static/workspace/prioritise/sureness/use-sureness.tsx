import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { seedOf, type Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import type { OrderSureness } from '../../../../src/domain/prioritise/sureness/order-sureness';
import type { ItemRow } from '../arrange-rows';
import { useData, useView } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';
import { openSureness, type Sureness } from './open-sureness';
import { startWorker } from './start-worker';

const SurenessContext = createContext<OrderSureness | null>(null);

interface SurenessProps {
  /** The ranked items in the order of the list: no must-dos, nothing that is not rated. */
  ranked: readonly ItemRow[];
  /** How many make the top. */
  top: number;
  children: ReactNode;
}

interface Known {
  drawing: Drawing;
  sureness: OrderSureness;
}

/** Knows how sure the order of the list is, by the model and the order that are shown. */
export function SurenessProvider({ ranked, top, children }: SurenessProps) {
  const project = useData(({ listing }) => listing.project.id);
  const model = useShownModel();
  const order = useView((view) => view.order);
  const [open, setOpen] = useState<Sureness | null>(null);
  const [known, setKnown] = useState<Known | null>(null);
  const seed = seedOf(project, model);
  const none = ranked.length === 0;

  useEffect(() => {
    if (none) return;
    const opened = openSureness(startWorker(), ({ drawing }, sureness) => setKnown({ drawing, sureness }));
    setOpen(opened);
    return () => {
      opened.close();
      setOpen(null);
      setKnown(null);
    };
  }, [none]);

  useEffect(() => {
    open?.want({ items: ranked.map(({ shown: { item } }) => item), drawing: { seed, model, order }, top });
  }, [open, ranked, seed, model, order, top]);

  // What was said of another order is in other units.
  const holds = known !== null && !none && known.drawing.order === order && known.drawing.seed === seed;
  return <SurenessContext.Provider value={holds ? known.sureness : null}>{children}</SurenessContext.Provider>;
}

/** How sure the order is; null until the first answer, and where nothing is ranked. */
export function useSureness(): OrderSureness | null {
  return useContext(SurenessContext);
}
