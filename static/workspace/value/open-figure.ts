import { createContext, useContext } from 'react';
import type { FigureName } from './figures';

/** Which figure is open, and how another one is opened. */
export interface FigureChoice {
  open: FigureName | null;
  show(figure: FigureName | null): void;
}

export const FigureChoiceContext = createContext<FigureChoice>({ open: null, show: () => undefined });

export const useFigureChoice = () => useContext(FigureChoiceContext);
