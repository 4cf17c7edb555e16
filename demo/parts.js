/** Whoever opens a posting goes on there: by eye where it stands below the list, with a screen reader everywhere. */
const posting = document.querySelector('job-posting');

document.querySelector('job-list').addEventListener('job-select', () => {
  // The list opens it when everybody has heard the event.
  queueMicrotask(async () => {
    await posting.updateComplete;
    posting.focus();
  });
});
