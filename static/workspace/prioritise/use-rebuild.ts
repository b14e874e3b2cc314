import { call } from '../../kit/backend';
import { problemOf } from '../../kit/problem-of';
import { usePageStores } from './page-stores';

/** Writes an issue's figures again from what people said, and tells how it went. */
export function useRebuild(): (issue: string) => void {
  const { actions } = usePageStores().data;
  return (issue) => {
    call('rebuild', { issue }).then(
      ({ item }) => {
        actions.addItems([item]);
        actions.tell({ kind: 'rebuilt', issue });
      },
      (error: unknown) => actions.tell({ kind: 'not done', issue, trouble: problemOf(error) }),
    );
  };
}
