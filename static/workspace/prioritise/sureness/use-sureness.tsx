import { createContext, useContext, type ReactNode } from 'react';
import type { OrderSureness } from '../../../../src/domain/prioritise/sureness/order-sureness';
import type { ItemRow } from '../arrange-rows';

const SurenessContext = createContext<OrderSureness | null>(null);

interface SurenessProps {
  /** The ranked items in the order of the list: no must-dos, nothing that is not rated. */
  ranked: readonly ItemRow[];
  /** How many make the top. */
  top: number;
  children: ReactNode;
}

/** Knows how sure the order of the list is, by the model and the order that are shown. */
export function SurenessProvider({ children }: SurenessProps) {
  return <SurenessContext.Provider value={null}>{children}</SurenessContext.Provider>;
}

/** How sure the order is; null until the first answer, and where nothing is ranked. */
export function useSureness(): OrderSureness | null {
  return useContext(SurenessContext);
}
