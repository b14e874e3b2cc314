/** One protection taken out of the app, and the test that must turn red without it. */
export interface Mutation {
  /** What the app no longer does. */
  without: string;
  /** The file under the project that is changed. */
  file: string;
  /** A text that stands in the file exactly once, and what takes its place. */
  find: string;
  replace: string;
  /** The test file that must turn red. */
  test: string;
  /** A part of the names of the tests that are run; all of the file when left out. */
  only?: string;
}
