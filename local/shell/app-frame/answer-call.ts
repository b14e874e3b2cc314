import { goTo } from '../address/address';
import type { AppLocation, CallbackReference, ColorMode, HistoryAction } from '../bridge/message';
import type { AppModule } from '../session/session';
import { invokeApp } from './call-app';
import type { EventBus } from './event-bus';
import { fetchProduct } from './fetch-product';
import type { AppFlag, Flags } from './flags';
import type { Extension } from './frame-context';
import { pageAddress, type AppDestination } from './page-address';

/** Moves of the app's own page, for a module that has one. */
export interface PageHistory {
  start(): AppLocation;
  move(location: AppLocation, action: HistoryAction): void;
}

/** What the app asks for when it opens a modal. */
export interface ModalRequest {
  resource?: string | null;
  size?: string | { width: string; height?: string };
  title?: string;
  context?: unknown;
  closeOnEscape?: boolean;
  onClose: (payload: unknown) => void;
}

/** What a frame's calls act on. */
export interface Desk {
  module: AppModule;
  extension: Extension;
  context(): unknown;
  theme(): ColorMode;
  history: PageHistory | null;
  events: EventBus;
  flags: Flags;
  callBack(reference: CallbackReference, payload: unknown): void;
  /** Subscriptions of this frame by number; all end with the frame. */
  subscriptions: Map<number, () => void>;
  openModal(request: ModalRequest): void;
  /** Closes the modal this frame stands in; null where it stands in none. */
  close: ((payload: unknown) => void) | null;
  refresh(): void;
}

type Answer = (desk: Desk, data: never) => unknown;

/** What the local Jira does for each command of the bridge. */
export const ANSWERS: Record<string, Answer> = {
  invoke: ({ module, extension }, { functionKey, payload }: { functionKey: string; payload?: unknown }) =>
    invokeApp({ moduleKey: module.key, functionKey, payload, extension }),
  fetchProduct: (_, request: Parameters<typeof fetchProduct>[0]) => fetchProduct(request),
  getContext: (desk) => desk.context(),
  enableTheming: (desk) => desk.theme(),
  createHistory: ({ history }) => {
    if (!history) throw new Error('Only a page of its own has a history.');
    return history.start();
  },
  moveHistory: ({ history }, { location, action }: { location: AppLocation; action: HistoryAction }) =>
    history?.move(location, action),
  goHistory: (_, { steps }: { steps: number }) => window.history.go(steps),
  emit: ({ events }, { event, payload }: { event: string; payload: unknown }) => events.emit(event, payload),
  on: subscribe,
  unsubscribe: ({ subscriptions }, { subscription }: { subscription: number }) => subscriptions.get(subscription)?.(),
  showFlag: ({ flags, callBack }, flag: AppFlag<CallbackReference>) => flags.show(flag, callBack),
  closeFlag: ({ flags }, { id }: { id: string | number }) => flags.close(id),
  openModal: (desk, { onClose, ...request }: Omit<ModalRequest, 'onClose'> & { onClose: CallbackReference }) =>
    desk.openModal({ ...request, onClose: (payload) => desk.callBack(onClose, payload) }),
  close: ({ close }, payload: unknown) => (close ? close(payload) : false),
  refresh: ({ refresh }) => refresh(),
  navigate: (_, destination: AppDestination & { type: 'same-tab' | 'new-tab' }) => navigate(destination),
  reload: () => location.reload(),
  getUrl: (_, destination: AppDestination) => pageAddress(destination).href,
  changeWindowTitle: (_, title: string) => {
    document.title = title;
  },
  emitReadyEvent: () => true,
};

/** Answers one bridge command of a frame. Throws for a command that the local Jira does not have. */
export async function answerCall(desk: Desk, command: string, data: unknown): Promise<unknown> {
  const answer = Object.hasOwn(ANSWERS, command) ? ANSWERS[command] : undefined;
  if (!answer) throw new Error(`The local Jira does not have the bridge command ${command}.`);
  return answer(desk, data as never);
}

function subscribe(desk: Desk, { event, callback }: { event: string; callback: CallbackReference }): number {
  const subscription = desk.subscriptions.size + 1;
  desk.subscriptions.set(
    subscription,
    desk.events.on(event, (payload) => desk.callBack(callback, payload)),
  );
  return subscription;
}

function navigate({ type, ...destination }: AppDestination & { type: 'same-tab' | 'new-tab' }): void {
  const url = pageAddress(destination);
  if (type === 'new-tab') window.open(url, '_blank', 'noopener');
  else if (url.origin === location.origin) goTo(url.pathname + url.search + url.hash);
  else location.assign(url);
}
