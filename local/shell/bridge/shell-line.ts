import { makeCallbacks } from './callbacks';
import { CHANNEL, isOurs, type FromFrame, type ToFrame } from './message';

type Hear = { [Kind in 'theme' | 'history']: (message: Extract<ToFrame, { kind: Kind }>) => void };

/** The line from the app's frame to the shell around it. */
export interface ShellLine {
  /** Asks the shell for a command. Rejects with the shell's words when it refuses. */
  call(command: string, data?: unknown): Promise<unknown>;
  tellHeight(height: number): void;
}

/** Opens the line: sends to `window.parent`, hears only it, and hands themes and moves to `hear`. */
export function openShellLine(hear: Hear): ShellLine {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const callbacks = makeCallbacks();
  let calls = 0;
  // The header of this page lets nobody but the shell frame it, so whoever is the parent is the shell.
  const send = (message: FromFrame) => window.parent.postMessage(message, '*');

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || !isOurs(event.data)) return;
    const message = event.data as ToFrame;
    if (message.kind === 'theme') return hear.theme(message);
    if (message.kind === 'history') return hear.history(message);
    if (message.kind === 'callback') return callbacks.call(message.callback, message.payload);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) asked?.resolve(message.result);
    else asked?.reject(new Error(message.message));
  });

  return {
    call: (command, data) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        send({ channel: CHANNEL, kind: 'call', id: calls, command, data: callbacks.keep(data) });
      }),
    tellHeight: (height) => send({ channel: CHANNEL, kind: 'height', height }),
  };
}
