import { useEffect, useRef, useState } from 'react';
import type { AppLocation, HistoryAction } from '../bridge/message';
import type { AppModule } from '../session/session';
import { useSession } from '../session/session-context';
import { colorMode } from '../session/theme';
import type { ModalRequest } from './answer-call';
import { AppModal } from './app-modal';
import { useEvents } from './event-bus';
import { useFlags } from './flags';
import { frameContext, type Extension } from './frame-context';
import { useFrameLine } from './use-frame-line';
import { usePageMoves } from './use-page-moves';
import { useThemeInFrame } from './use-theme-in-frame';

/** What of the page around it a frame needs. */
export interface AppFrameProps {
  module: AppModule;
  extension: Extension;
  title: string;
  /** `content`: as high as its content. `fill`: as high as the place it is put in. */
  height: 'content' | 'fill';
  /** The app's own place in the address, where the module is a page. */
  page?: { location: AppLocation; move(location: AppLocation, action: HistoryAction): void };
  /** Another resource of the app than the module's own. */
  resource?: string | undefined;
  close?: (payload: unknown) => void;
  refresh?: () => void;
  /** Told after each call of the app that this frame made. */
  onInvoked?: () => void;
}

const START_HEIGHT = 120;
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

/** One Custom UI frame of the app, from the second origin, with the shell's side of the bridge. */
export function AppFrame(props: AppFrameProps) {
  const { module, extension, title, height, page, resource = module.resource } = props;
  const { person, appOrigin } = useSession();
  const flags = useFlags();
  const events = useEvents();
  const frame = useRef<HTMLIFrameElement>(null);
  const [contentHeight, setContentHeight] = useState(START_HEIGHT);
  const [modal, setModal] = useState<ModalRequest | null>(null);
  const theme = useThemeInFrame();
  const moves = usePageMoves(page);

  const desk = () => ({
    module,
    extension,
    context: () => frameContext({ person, module, extension, colorMode: colorMode() }),
    theme: theme.enable,
    history: moves.history,
    events,
    flags,
    openModal: setModal,
    close: props.close ?? null,
    refresh: () => props.refresh?.(),
  });
  const hear = {
    height: setContentHeight,
    answered: (command: string) => command === 'invoke' && props.onInvoked?.(),
  };
  const line = useFrameLine(frame, appOrigin, theme.life, desk, hear);
  useEffect(() => theme.follow((mode) => line.current?.tell({ kind: 'theme', colorMode: mode })), [theme, line]);
  useEffect(() => moves.follow((location) => line.current?.tell({ kind: 'history', location, action: 'POP' })));

  return (
    <>
      <iframe
        key={theme.life}
        ref={frame}
        className="app-frame"
        title={title}
        src={`${appOrigin}/${resource}/index.html`}
        sandbox={SANDBOX}
        style={height === 'content' ? { height: contentHeight } : undefined}
        data-height={height}
      />
      {modal && <AppModal request={modal} opener={props} done={() => setModal(null)} />}
    </>
  );
}
