/** When what has changed so far is painted; a page that is not shown paints nothing, and waits a little. */
export const painted = (): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, 100);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(resolve);
  });
});
