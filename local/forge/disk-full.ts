/** A write that the disk has no room for. Nothing of it is kept. */
export class DiskFull extends Error {
  constructor() {
    super('The disk is full.');
    this.name = 'DiskFull';
  }
}
