import { createContext, useContext } from 'react';

type Listener = (payload: unknown) => void;

/** Carries the app's own events between its frames. */
export interface EventBus {
  emit(event: string, payload: unknown): void;
  on(event: string, listener: Listener): () => void;
}

/** Makes a bus without listeners. */
function makeEventBus(): EventBus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    emit(event, payload) {
      for (const listener of [...(listeners.get(event) ?? [])]) listener(payload);
    },
    on(event, listener) {
      const those = listeners.get(event) ?? new Set();
      listeners.set(event, those.add(listener));
      return () => those.delete(listener);
    },
  };
}

const EventsContext = createContext<EventBus>(makeEventBus());

/** The bus that all frames of the shell share. */
export function useEvents(): EventBus {
  return useContext(EventsContext);
}
