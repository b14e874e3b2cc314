/** The form of a name by which it is found and told apart: one case, one kind of space, one spelling of each letter, none that nobody sees. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-US');
}
