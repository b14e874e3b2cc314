import { Component, type ReactNode } from 'react';
import { Button } from '../kit/button';
import { words } from '../kit/words';

/** Around a page: when its code cannot be loaded, or fails, the reader is told and may load it anew instead of facing an empty page. */
export class RoomBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="page">
        <div className="page-message" role="alert">
          <h2>{words('workspace.failed')}</h2>
          <p>{words('workspace.failedSays')}</p>
          <Button onClick={() => window.location.reload()}>{words('workspace.reload')}</Button>
        </div>
      </main>
    );
  }
}
