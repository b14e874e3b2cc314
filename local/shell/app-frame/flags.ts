import { createContext, useContext } from 'react';

/** A flag as the app asks for it; `Action` is what its buttons carry. */
export interface AppFlag<Action> {
  id: string | number;
  title?: string;
  description?: string;
  type?: 'info' | 'success' | 'warning' | 'error';
  actions?: { text: string; onClick: Action }[];
  isAutoDismiss?: boolean;
}

/** A flag on screen. */
export type ShownFlag = AppFlag<() => void>;

/** The flags of the shell: one a number, the newest first. */
export interface Flags {
  show<Action>(flag: AppFlag<Action>, act: (action: Action, payload: undefined) => void): void;
  close(id: string | number): void;
}

export const FlagsContext = createContext<Flags | null>(null);

/** The shell's flags. Throws outside FlagGroup. */
export function useFlags(): Flags {
  const flags = useContext(FlagsContext);
  if (!flags) throw new Error('There is no FlagGroup around this component.');
  return flags;
}
