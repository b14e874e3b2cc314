import '../kit/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followColorMode } from '../kit/theme';
import { OpenPanel } from './open-panel';

void followColorMode();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <OpenPanel />
  </StrictMode>,
);
