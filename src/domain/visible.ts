/** A text without a single one of these is empty to whoever reads it. */
const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]/u;

/** Whether a text holds anything that a person can see. */
export function isVisible(text: string): boolean {
  return SEEN.test(text);
}
