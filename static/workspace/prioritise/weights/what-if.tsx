import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { answerName } from '../figure-words';
import { useData, usePageStores, useView, useWeights } from '../page-stores';
import { weightsOf } from './weights-store';
import './weights.css';

const MOST = 100;
const BUTTON = 'what-if';

/** Opens and closes *What if*. */
export function WhatIfButton() {
  const { weights } = usePageStores();
  const open = useWeights((state) => state.open);
  return <Button id={BUTTON} aria-expanded={open} className="what-if-button" onClick={() => weights.actions.show(!open)}>{words('hands.weights.title')}</Button>;
}

/** A slider for each criterion's weight. Values, ranks and order follow at once, in this page alone; closing it puts all back. */
export function WhatIf() {
  const { weights: { actions } } = usePageStores();
  const open = useWeights((state) => state.open);
  const tried = useWeights((state) => state.weights);
  const model = useData(({ listing }) => listing.model);
  const order = useView((view) => view.order);
  if (!open) return null;
  const now = { ...weightsOf(model), ...tried };
  const close = () => {
    actions.show(false);
    document.getElementById(BUTTON)?.focus();
  };
  const putBack = (button: HTMLElement) => {
    button.closest('section')?.querySelector('input')?.focus();
    actions.putBack();
  };
  const total = model.criteria.reduce((sum, { key }) => sum + now[key]!, 0);
  return (
    <section className="what-if" aria-label={words('hands.weights.label')} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div className="what-if-head" data-look={tried ? 'previewing' : undefined}>
        <p role="status">
          {tried && <Icon name="eye" />}
          {words(tried ? 'hands.weights.previewing' : 'hands.weights.hint')}
        </p>
        <span className="page-tools-gap" />
        {order !== 'value' && <span className="small">{words(`order.${order}.name`)}</span>}
        {tried && <Button size="small" onClick={({ currentTarget }) => putBack(currentTarget)}>{words('hands.weights.putBack')}</Button>}
        <button type="button" className="icon-button" aria-label={words('hands.weights.close')} onClick={close}><Icon name="cross" /></button>
      </div>
      <div className="what-if-sliders">
        {model.criteria.map(({ key }) => {
          const share = Math.round((now[key]! / total) * 100);
          return (
            <label key={key} className="what-if-slider">
              <span>{answerName(key)}</span>
              <input
                type="range"
                min={0}
                max={MOST}
                value={Math.round(now[key]!)}
                aria-valuetext={words('hands.weights.shareLong', { share })}
                onChange={({ target }) => actions.set(model, key, Number(target.value))}
              />
              <output className="figures">{words('hands.weights.share', { share })}</output>
            </label>
          );
        })}
      </div>
    </section>
  );
}
