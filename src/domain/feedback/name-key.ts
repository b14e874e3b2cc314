/** The form of a name by which it is found and told apart: one case, one kind of space, one spelling of each letter. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-US');
}
