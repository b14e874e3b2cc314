/** What an epic of the sample is about: its title, what customers want to do (infinitive), what hurts today (a clause). */
export type Theme = readonly [title: string, wish: string, pain: string];

/** A name that several themes share, by their titles. */
export interface ThemeGroup {
  name: string;
  themes: readonly string[];
}

/** A space of the sample. `themes` go from the most wanted to the least. */
export interface SampleSpace {
  id: string;
  key: string;
  name: string;
  themes: readonly Theme[];
  /** Who at a customer speaks. */
  speakers: readonly string[];
  /** What follows from what hurts: clauses. */
  effects: readonly string[];
  /** What people do meanwhile: noun phrases. */
  workarounds: readonly string[];
  /** The theme that a law or contract forces, and the reason in a sentence. Not set where nothing is rated. */
  mustDo?: { title: string; reason: string };
  /** Whether the people of the sample have rated here. */
  rated: boolean;
  /** What the space wants to reach, with the themes that serve it. Empty where nobody has chosen any. */
  objectives: readonly ThemeGroup[];
  /** What feedback on some of the themes is about. */
  needs: readonly ThemeGroup[];
  /** Why a customer wants it, in one line of at most 200 characters, by the title of the theme. */
  whys: Readonly<Record<string, string>>;
}
