import { useEffect, useMemo, useRef, useState } from 'react';
import type { ColorMode } from '../bridge/message';
import { colorMode, useColorMode } from '../session/theme';

/** How a frame keeps the shell's colour mode. */
export interface ThemeInFrame {
  /** The app asks to be kept in step; answers the present mode. */
  enable(): ColorMode;
  /** Tells each change of mode from now on to a frame that asked for it. Returns how to stop. */
  follow(tell: (mode: ColorMode) => void): () => void;
  /** Changes when the frame must be loaded anew: it never asked to be kept in step, and the mode changed. */
  life: string;
}

/** Keeps one frame in the shell's colour mode. */
export function useThemeInFrame(): ThemeInFrame {
  const mode = useColorMode();
  const shown = useRef(mode);
  const teller = useRef<((mode: ColorMode) => void) | null>(null);
  const enabled = useRef(false);
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    if (shown.current === mode) return;
    shown.current = mode;
    if (enabled.current) teller.current?.(mode);
    else setLoads((count) => count + 1);
  }, [mode]);
  return useMemo(
    () => ({
      enable() {
        enabled.current = true;
        return colorMode();
      },
      follow(tell) {
        teller.current = tell;
        return () => {
          teller.current = null;
        };
      },
      life: String(loads),
    }),
    [loads],
  );
}
