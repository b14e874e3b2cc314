import '../kit/base.css';
import './workspace.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followColorMode } from '../kit/theme';
import { OpenWorkspace } from './open-workspace';

// A refused call is told to the reader, who decides: nothing is asked again behind their back.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always' } } });

void followColorMode();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <OpenWorkspace />
    </QueryClientProvider>
  </StrictMode>,
);
