import later from '../../locales/en-US.json';
import { addWords } from '../kit/words';

// The build leaves here only what does not load first: see later-sections.ts.
addWords(later);
