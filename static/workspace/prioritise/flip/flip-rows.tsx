import type { CSSProperties } from 'react';
import type { Flip } from '../../../../src/domain/prioritise/sureness/flip';
import { useShownModel } from '../weights/use-shown-model';
import { words } from '../../../kit/words';
import { flipWords } from './flip-words';

/** Each flip as a line: what changes, from where to where on its scale, and in words. */
export function FlipRows({ flips, keyOf }: { flips: readonly Flip[]; keyOf(item: string): string }) {
  const model = useShownModel();
  return (
    <ul className="flip-rows">
      {flips.map((flip) => {
        const said = flipWords(flip, model, keyOf);
        return (
          <li key={said.name}>
            <span className="hidden-words">{words(said.enough === null ? 'flip.says' : 'flip.saysEnough', { ...said, enough: said.enough ?? '' })}</span>
            <span className="flip-row" aria-hidden="true" title={said.enough === null ? undefined : words('flip.enough', { figure: said.enough })}>
              <span className="flip-name">{said.name}</span>
              <Track flip={flip} said={said.at} />
              <span className="flip-change">{said.from} → <b>{said.to}</b></span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The mark is where the words say, as the circle is where it stands now. */
function Track({ flip, said }: { flip: Flip; said: number }) {
  const [from, to] = [placeOn(flip, flip.from ?? 50), placeOn(flip, said)];
  const style = { '--flip-from': `${from}%`, '--flip-to': `${to}%`, '--flip-start': `${Math.min(from, to)}%`, '--flip-length': `${Math.abs(to - from)}%` } as CSSProperties;
  return (
    <span className="flip-track" data-steps={flip.by === 'rating' || undefined} style={style}>
      <span className="flip-way" />
      <span className="flip-end" />
      {flip.from !== null && <span className="flip-start" />}
    </span>
  );
}

/** Where a figure stands on its scale, in percent: ratings and shares as they are, customers to thirty or as many as there are, weeks by their logarithm to a year or more. */
function placeOn(flip: Flip, figure: number): number {
  if (flip.by === 'rating') return figure;
  if (flip.by === 'weight') return figure * 100;
  if (flip.by === 'asking') return (figure / Math.max(30, flip.to)) * 100;
  const log = (weeks: number) => Math.log(Math.max(weeks, 0.5) / 0.5);
  return (log(figure) / log(Math.max(52, flip.to, flip.from ?? 0))) * 100;
}
