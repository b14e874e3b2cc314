import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { worthAnotherTry } from './jira/queries';
import { chooseColorMode, showColorMode } from './session/theme';
import { Shell } from './shell';
import './style/tokens.css';
import './style/base.css';
import './style/layout.css';
import './style/issue.css';
import './style/overlay.css';

const asked = new URLSearchParams(location.search).get('theme');
if (asked === 'light' || asked === 'dark') chooseColorMode(asked);
showColorMode();

const client = new QueryClient({ defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 2_000 } } });
const root = document.getElementById('shell');
if (!root) throw new Error('The page has no place for the shell.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Shell />
    </QueryClientProvider>
  </StrictMode>,
);
