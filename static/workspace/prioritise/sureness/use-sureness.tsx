import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { seedOf, type Drawable, type Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import type { OrderSureness } from '../../../../src/domain/prioritise/sureness/order-sureness';
import type { ItemRow } from '../arrange-rows';
import { useData, useView } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';
import { openSureness, type Sureness, type Wanted } from './open-sureness';
import { startWorker } from './start-worker';

const SurenessContext = createContext<OrderSureness | null>(null);
const Overtaken = createContext(false);

/** In a list of so many items what is asked and what is answered takes longer than a move of a slider may: it is asked when the list rests. */
const LONG = 1_000;
const REST_MILLISECONDS = 150;

interface SurenessProps {
  /** The ranked items in the order of the list: no must-dos, nothing that is not rated. */
  ranked: readonly ItemRow[];
  /** How many make the top. */
  top: number;
  children: ReactNode;
}

interface Known {
  wanted: Wanted;
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
    const opened = openSureness(startWorker(), (asked, sureness) => setKnown({ wanted: asked, sureness }));
    setOpen(opened);
    return () => {
      opened.close();
      setOpen(null);
      setKnown(null);
    };
  }, [none]);

  const wanted = useMemo(() => wantedOf(ranked, { seed, model, order }, top), [ranked, seed, model, order, top]);
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => open.want(wanted), ranked.length < LONG ? 0 : REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [open, wanted, ranked.length]);

  // What was said of another order is in other units.
  const holds = known !== null && !none && known.wanted.drawing.order === order && known.wanted.drawing.seed === seed;
  return (
    <SurenessContext.Provider value={holds ? known.sureness : null}>
      <Overtaken.Provider value={holds && known.wanted !== wanted}>{children}</Overtaken.Provider>
    </SurenessContext.Provider>
  );
}

/** The items are gathered when the list is asked of, which is not at each move of a slider. */
function wantedOf(ranked: readonly ItemRow[], drawing: Drawing, top: number): Wanted {
  let items: Drawable[] | null = null;
  return {
    get items() {
      return (items ??= ranked.map(({ shown: { item } }) => item));
    },
    drawing,
    top,
  };
}

/** How sure the order is; null until the first answer, and where nothing is ranked. */
export function useSureness(): OrderSureness | null {
  return useContext(SurenessContext);
}

/** True while what is known is of the list as it was before the last change: the answer to that is on its way. */
export function useOvertaken(): boolean {
  return useContext(Overtaken);
}
