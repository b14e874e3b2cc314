/** Tells the height of the page's content in CSS pixels, now and whenever it changes. Needs a body. */
export function reportHeight(tell: (height: number) => void): void {
  let told = 0;
  const report = () => {
    const style = getComputedStyle(document.body);
    const height = Math.ceil(document.body.offsetHeight + parseFloat(style.marginTop) + parseFloat(style.marginBottom));
    if (height === told) return;
    told = height;
    tell(height);
  };
  new ResizeObserver(report).observe(document.body);
  report();
}
