import type { RevealedItem, RoundView } from '../../../src/contract';
import { EFFORT } from '../../../src/domain/prioritise/standing';
import { speakersOf, spreadOf, stepsApart, WORTH_A_TALK } from '../../../src/domain/rounds/spread';
import { anchors, nearestStep, questionOf, ratingWords, stepAt, wordedOf } from '../../kit/anchors';
import { Avatar } from '../../kit/avatar';
import { weeksWords } from '../../kit/weeks-words';
import { words } from '../../kit/words';
import { listOf } from '../prioritise/figure-words';
import { namesOf } from './names-of';
import { ratersOf } from './raters-of';
import { saidNow } from './said-now';

/** More than these stand on one step without their names beside them: on a phone, and anywhere. */
const MOST_NAMED = { phone: 2, anywhere: 8 };

interface AnswersShownProps {
  round: RoundView;
  revealed: RevealedItem;
  criterion: string;
}

/** What people say of one question today: each name on its step, the team's answer and range, and who speaks first. */
export function AnswersShown({ round, revealed, criterion }: AnswersShownProps) {
  const said = saidNow(revealed, criterion);
  const team = revealed.team[criterion];
  const name = namesOf(round);
  const spread = spreadOf(said);
  if (!team || !spread) return <p className="subtle">{words('round.nobodyOn', { question: questionWords(round, criterion) })}</p>;
  const figure = (likely: number) => (criterion === EFFORT ? weeksWords(likely) : ratingWords(wordedOf(round.model, criterion), likely));
  const ends = [...new Set([...spread.least, ...spread.most])];
  const speakers = speakersOf(spread, said.size);
  const apart = criterion === EFFORT ? null : stepsApart(spread);
  return (
    <section className="round-shown">
      <p className="small">{questionWords(round, criterion)}</p>
      <h2 className="round-team">{figure(team.likely)}</h2>
      <p className="subtle">{spreadSentence({ count: said.size, all: ratersOf(round).length, apart, ends: ends.length === 2 ? listOf(ends.map(name)) : null, alike: ends.length === 0, low: figure(spread.low), high: figure(spread.high) })}</p>
      {criterion === EFFORT ? <WeeksRows said={said} name={name} /> : <StepRows round={round} criterion={criterion} said={said} team={team} name={name} />}
      {ends.length > 0 && (apart === null || apart >= WORTH_A_TALK) && !revealed.outcome && (
        <div className="round-first">
          <h3>{words('round.first', { count: speakers.length, names: speakers.length > 4 ? words('round.ends') : listOf(speakers.map(name)) })}</h3>
          <p className="small">{words('round.firstSays')}</p>
        </div>
      )}
    </section>
  );
}

interface RowsProps {
  said: ReadonlyMap<string, number>;
  name(accountId: string): string;
}

/** The five steps from least to most, each with those who stand on it; the team's range runs beside them. */
function StepRows({ round, criterion, said, team, name }: RowsProps & { round: RoundView; criterion: string; team: { low: number; likely: number; high: number } }) {
  const on = (step: number) => [...said].filter(([, likely]) => nearestStep(likely) === step);
  return (
    <div className="round-steps">
      <span className="round-range" aria-hidden="true" style={{ insetBlockStart: `${across(team.low)}%`, blockSize: `${across(team.high) - across(team.low)}%` }} />
      <span className="round-dot" aria-hidden="true" style={{ insetBlockStart: `${across(team.likely)}%` }} />
      <ol>
        {anchors(wordedOf(round.model, criterion)).map((anchor, step) => (
          <li key={anchor} data-team={nearestStep(team.likely) === step || undefined} data-empty={on(step).length === 0 || undefined}>
            <span className="round-anchor">{anchor}</span>
            <span className="round-names" data-many={manyOf(on(step).length)}>{on(step).map(([person, likely]) => <Name key={person} name={name(person)} figure={stepAt(likely) === null ? String(Math.round(likely)) : null} />)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function WeeksRows({ said, name }: RowsProps) {
  const rows = [...said].sort(([, a], [, b]) => a - b);
  return <ul className="round-weeks">{rows.map(([person, weeks]) => <li key={person}><Name name={name(person)} figure={null} /> <b>{weeksWords(weeks)}</b></li>)}</ul>;
}

function manyOf(count: number): string | undefined {
  if (count > MOST_NAMED.anywhere) return 'anywhere';
  return count > MOST_NAMED.phone ? 'phone' : undefined;
}

function Name({ name, figure }: { name: string; figure: string | null }) {
  return <span className="round-name" title={name}><Avatar name={name} of="person" /> <span className="round-name-says">{name}{figure && <span className="subtle"> {figure}</span>}</span></span>;
}

/** How far down the five rows a figure on 0–100 stands: the first step in the middle of the first row. */
const across = (figure: number) => 10 + 0.8 * figure;

function questionWords({ model }: RoundView, criterion: string): string {
  return criterion === EFFORT ? words('round.effort') : questionOf(wordedOf(model, criterion));
}

interface Sentence {
  count: number;
  all: number;
  /** Steps between the two ends; null for effort. */
  apart: number | null;
  /** The two who stand at the ends, where they are two. */
  ends: string | null;
  alike: boolean;
  low: string;
  high: string;
}

function spreadSentence({ count, all, apart, ends, alike, low, high }: Sentence): string {
  const who = count === all ? words('round.allAnswered', { count }) : words('round.answeredOf', { answered: count, count: all });
  if (count === 1) return who;
  if (alike || apart === 0) return `${who}. ${words('round.alike')}`;
  const far = apart === null ? words('round.fromTo', { low, high }) : ends ? words('round.apart', { count: apart, names: ends }) : words('round.apartAll', { count: apart });
  return `${who}. ${far}`;
}
