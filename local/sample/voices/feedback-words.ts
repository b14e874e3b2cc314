import type { SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';

/** What a sentence may be made of: W what they want to do, p and P what hurts, and the rest by name. */
type Parts = Record<'W' | 'p' | 'P' | 'speaker' | 'effect' | 'Effect' | 'workaround' | 'when' | 'Often', string>;

const WHEN = ['twice last week', 'again on Monday', 'three times this month', 'at two of our sites', 'on the first day of the audit', 'since the spring'];
const OFTEN = ['Every week', 'At least twice a month', 'On every second job', 'All the time', 'Whenever we are short of people'];

const STRONG = [
  '{P}. It happened {when}.',
  '{P}, and {effect}.',
  '{P}. {Effect}. We cannot go on like that.',
  'We have to {W}. Without it we will not extend the contract.',
  'Our {speaker} was plain: {p}, and {effect}.',
  '{Often} {p}. My board asks me when it will end.',
  '{P}. I counted it: {when}.',
  'It stands first on our list for the renewal: to {W}.',
  'Our {speaker} will not train another person on {workaround}. {P}.',
  'Other suppliers let us {W}. You do not, and it came up in the tender.',
];

const PLAIN = [
  '{P}. We work around it with {workaround}.',
  'We need to {W}. Today we use {workaround}.',
  'Our {speaker} asked me to pass this on: {p}.',
  'When will we be able to {W}? Right now {effect}.',
  '{Often} {p}.',
  'If we could {W}, nobody would need {workaround} any more.',
  'I am told that {p}. Is that known?',
  '{P}. It happened {when}, and {effect}.',
];

const FAINT = [
  'It is a small thing, but {p}.',
  'Not urgent for us. Still, it would help to {W}.',
  'Our {speaker} mentioned in passing that {p}.',
  'Nice if one could {W} one day.',
  'We got used to {workaround}, but others may want to {W}.',
];

/** Words of colleagues, for colleagues. */
const INTERNAL = [
  'From the renewal talk, not to be passed on: {p}, and they look at another supplier.',
  'Their board asked us for a date. {P}.',
  'They would pay extra to {W}. The price is not agreed yet.',
  '{P}. They do not want to be named with this.',
  'Their {speaker} wants this; the buyer does not know yet. {P}.',
  'They cut next year’s order because {p}. Keep this among us.',
];

/** Words of somebody who has read what another customer said. */
const VOICES = [
  'The same with us: {p}.',
  'We have it too, and {effect}.',
  'Count us in. We also have to {W}.',
  'Here as well. It happened {when}.',
];

const BY_IMPORTANCE = [FAINT, FAINT, PLAIN, STRONG];

/**
 * What somebody at a customer said about a theme, in words that fit how much it matters (importance 0–3). `nth` counts
 * what was said about it, so that people do not repeat each other.
 */
export function feedbackWords(random: SeededRandom, space: SampleSpace, place: number, importance: number, nth: number): string {
  const templates = BY_IMPORTANCE[importance] ?? PLAIN;
  return filledIn(random, space, place, templates[(place * 3 + nth) % templates.length] ?? '{P}.');
}

/** What a colleague wrote down for colleagues alone about a theme; `nth` counts through the ways to say it. */
export function internalWords(random: SeededRandom, space: SampleSpace, place: number, nth: number): string {
  return filledIn(random, space, place, INTERNAL[nth % INTERNAL.length] ?? '');
}

/** What a customer adds to what another one said about a theme; `nth` counts through the ways to say it. */
export function voiceWords(random: SeededRandom, space: SampleSpace, place: number, nth: number): string {
  return filledIn(random, space, place, VOICES[nth % VOICES.length] ?? '');
}

function filledIn(random: SeededRandom, space: SampleSpace, place: number, template: string): string {
  const [, wish, pain] = space.themes[place] ?? ['', '', ''];
  const effect = random.pick(space.effects);
  const parts: Parts = {
    W: wish,
    p: pain,
    P: capital(pain),
    speaker: random.pick(space.speakers),
    effect,
    Effect: capital(effect),
    workaround: random.pick(space.workarounds),
    when: random.pick(WHEN),
    Often: random.pick(OFTEN),
  };
  return template.replace(/\{(\w+)\}/g, (_, name: keyof Parts) => parts[name]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
