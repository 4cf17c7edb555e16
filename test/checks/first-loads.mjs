/** What a page loads before the first posting of a `job-feed` is on screen: the files in dist/, and how many bytes they may have, gzipped. */
export const FIRST_LOADS = {
  'job-posting': {budget: 45_000, files: ['job-posting.js', 'chunks/elements/job-posting/posting-view.js', 'chunks/feed/readers.js']},
  'job-list': {budget: 46_700, files: ['job-list.js', 'chunks/elements/job-list/list-view.js', 'chunks/feed/readers.js']},
  'job-board': {budget: 78_500, files: ['job-board.js', 'chunks/elements/job-board/board-view.js', 'chunks/elements/shared/engine.js', 'chunks/feed/readers.js']},
};
