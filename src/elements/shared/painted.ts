/** When what has changed so far is painted; a page that is not shown paints nothing, and waits a little. */
export const painted = (): Promise<void> => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 100);
});
