/** A figure outside the range that its formula is made for. */
export class InvalidFigure extends Error {
  constructor(
    readonly figure: string,
    readonly got: number,
  ) {
    super(`${figure} cannot be ${got}.`);
    this.name = 'InvalidFigure';
  }
}
