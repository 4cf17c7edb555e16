/** What a page loads before the first posting of a `job-feed` is on screen: the files in dist/, and how many bytes they may have, gzipped. */
export const FIRST_LOADS = {
  'job-posting': {budget: 43_500, files: ['job-posting.js', 'chunks/elements/job-posting/posting-view.js', 'chunks/feed/readers.js']},
  'job-list': {budget: 44_500, files: ['job-list.js', 'chunks/elements/job-list/list-view.js', 'chunks/feed/readers.js']},
  'job-board': {budget: 76_000, files: ['job-board.js', 'chunks/elements/job-board/board-view.js', 'chunks/elements/shared/engine.js', 'chunks/feed/readers.js']},
};
