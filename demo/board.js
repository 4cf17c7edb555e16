/** What attributes cannot say: the name of a facet of the company's own, and words that mean the same to the search. */
const board = document.querySelector('job-board');

board.labels = {shift: 'Shift'};
board.synonyms = [
  ['chef', 'cook'],
  ['captain', 'master', 'skipper'],
  ['developer', 'software engineer'],
  ['SRE', 'site reliability'],
];
