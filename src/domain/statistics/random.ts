import { fillWords, seedStream, STATE_WORDS } from './random-words';

/** Chance that comes out the same for the same text. */
export interface Random {
  /** Between 0 and 1, never either. */
  uniform(): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
}

const AT_ONCE = 256;

/** The chance of a text. */
export function randomFrom(text: string): Random {
  const state = new Uint32Array(STATE_WORDS);
  const words = new Uint32Array(AT_ONCE);
  let next = AT_ONCE;
  seedStream(text, state, 0);
  const uniform = () => {
    if (next === AT_ONCE) {
      fillWords(state, 0, words, AT_ONCE);
      next = 0;
    }
    next += 1;
    return (words[next - 1]! + 0.5) / 4_294_967_296;
  };
  // Box and Muller 1958; of the two that it gives one is enough.
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
