import { words } from '../../kit/words';

/** An item's value as a number and a bar of 0–100. One that is not rated has a dash and a hollow bar, and no zero. */
export function ValueNumber({ value }: { value: number | null }) {
  if (value === null) {
    return (
      <span className="value-number" data-none title={words('value.notRated')}>
        <span aria-hidden="true">–</span>
        <span className="hidden-words">{words('value.notRated')}</span>
        <span className="value-number-bar" aria-hidden="true" />
      </span>
    );
  }
  return (
    <span className="value-number">
      <b className="figures">{words('valuePage.number', { count: value })}</b>
      <span className="value-number-bar" aria-hidden="true"><span style={{ inlineSize: `${value}%` }} /></span>
    </span>
  );
}
