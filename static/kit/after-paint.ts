/** Does something once what was rendered is on the screen, or soon where nobody looks. Returns what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer = setTimeout(work);
  };
  const frame = document.hidden ? null : requestAnimationFrame(later);
  if (frame === null) later();
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
