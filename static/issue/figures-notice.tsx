import { useEffect, useState } from 'react';
import type { Item } from '../../src/contract';
import type { Model } from '../../src/domain/prioritise/model';
import { valueOf } from '../../src/domain/prioritise/value';
import { call } from '../kit/backend';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { problemOf, type Trouble } from '../kit/problem-of';
import { problemSentence } from '../kit/problem-sentence';
import { words } from '../kit/words';
import { readOutsideValue } from './read-outside-value';

interface FiguresNoticeProps {
  item: Item;
  model: Model;
  canRebuild: boolean;
  onRebuilt(item: Item): void;
}

/** Says when the figures on the Jira issue are not those that the ratings give, and offers to rebuild them. */
export function FiguresNotice({ item, model, canRebuild, onRebuilt }: FiguresNoticeProps) {
  const [state, setState] = useState<'idle' | 'rebuilding' | Trouble>('idle');
  if (item.state !== 'changed' && item.state !== 'unavailable') return null;

  async function rebuild() {
    setState('rebuilding');
    try {
      onRebuilt((await call('rebuild', { issue: item.id })).item);
      setState('idle');
    } catch (thrown) {
      setState(problemOf(thrown));
    }
  }

  return (
    <section className="notice" data-state={item.state} role="status">
      <p className="notice-title">
        <Icon name={item.state === 'changed' ? 'refused' : 'warning'} /> {words(`panel.figures.${item.state}`)}
      </p>
      {item.state === 'changed' ? <BothFigures item={item} model={model} /> : <p className="small">{words('panel.figures.stands')}</p>}
      {typeof state === 'object' && <p className="refused">{problemSentence(state)}</p>}
      {canRebuild && (
        <Button size="small" disabled={state === 'rebuilding'} onClick={() => void rebuild()}>
          {words('panel.figures.rebuild')}
        </Button>
      )}
    </section>
  );
}

/** Both values, where they differ: something else of the figures may have been changed. */
function BothFigures({ item, model }: { item: Item; model: Model }) {
  const [outside, setOutside] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void readOutsideValue(item.id, model).then((found) => current && setOutside(found));
    return () => {
      current = false;
    };
  }, [item.id, model]);
  const value = valueOf(model, item.figures.criteria);
  const ours = value.kind === 'rated' ? value.likely : null;
  const shown = (figure: number | null) => (figure === null ? words('panel.figures.none') : Math.round(figure));
  if (outside === undefined || shown(outside) === shown(ours)) return null;
  return (
    <dl className="both-figures">
      <dt>{words('panel.figures.outside')}</dt>
      <dd className="figure">{shown(outside)}</dd>
      <dt>{words('panel.figures.ours')}</dt>
      <dd className="figure">{shown(ours)}</dd>
    </dl>
  );
}
