/** A name has at most so much room, in px; the second where there is no room for the first. */
const ROOM = { roomy: [220, 110], tight: [130, 80] };

/** Tells the widths that a name may take in a drawing, in px, in the font (CSS) that it is drawn in: as it is, and cut. */
export function nameWidthsIn(font: string, form: keyof typeof ROOM): (name: string) => number[] {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  return (name) => {
    const width = Math.ceil(canvas?.measureText(name).width ?? Infinity) + 2;
    return ROOM[form].map((most) => Math.min(most, width)).filter((each, at, all) => each !== all[at - 1]);
  };
}
