import { CHANNEL, isOurs, type FromFrame, type ToFrame } from '../bridge/message';

type WithoutChannel<Message> = Message extends unknown ? Omit<Message, 'channel'> : never;

/** The line from the shell to one frame of the app. */
export interface FrameLine {
  tell(message: WithoutChannel<ToFrame>): void;
  close(): void;
}

/** Opens the line to a frame: hears only this frame's window, and only from the app's origin. */
export function openFrameLine(frame: HTMLIFrameElement, appOrigin: string, hear: (message: FromFrame) => void): FrameLine {
  const listen = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== appOrigin || !isOurs(event.data)) return;
    hear(event.data as FromFrame);
  };
  window.addEventListener('message', listen);
  return {
    tell: (message) => frame.contentWindow?.postMessage({ channel: CHANNEL, ...message }, appOrigin),
    close: () => window.removeEventListener('message', listen),
  };
}
