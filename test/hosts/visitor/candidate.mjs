/** What a candidate does. Each step waits for what it should lead to, and says what it waited for in vain. */
import {deep, seen, until} from './deep.mjs';

const APPLY = 'https://apply.example/jobs/backend-engineer';
/** The page was opened with a campaign's address: it reaches the apply link, as the board's own source does. */
export const CAMPAIGN = 'utm_campaign=spring';

const titles = (root) => seen('[part~=card-link]', root).map(({textContent}) => textContent.trim()).join(', ');
const one = (selector, root, what) => until(() => seen(selector, root)[0], what);

async function type(root, text) {
  const box = await one('[part~=search-input]', root, 'the search box');
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

async function choose(root, label) {
  (await one('[part~=facet-button]', root, 'a facet’s button')).click();
  const option = await until(() => seen('[part~=option]', root).find(({textContent}) => textContent.includes(label)), `the choice ${label}`);
  option.querySelector('input').click();
}

async function open(root, title) {
  const card = await until(() => seen('[part~=card-link]', root).find(({textContent}) => textContent.trim() === title), `the card ${title}`);
  card.click();
}

const lists = (root, expected) => until(() => titles(root) === expected, `the list "${expected}"; it is "${titles(root)}"`);
const reads = (root, words) => until(() => seen('[part~=section-body]', root).some(({textContent}) => textContent.includes(words)), `the words "${words}"`);

/** Presses "Apply" and gives the address it leads to, as the link has it and as the event says. */
async function apply(root) {
  const link = await one('[part~=apply]', root, 'the apply link');
  let told;
  const hear = (event) => {
    event.preventDefault();
    told = event.url;
  };
  document.addEventListener('job-apply', hear);
  link.click();
  document.removeEventListener('job-apply', hear);
  const url = new URL(link.href);
  const expected = url.origin + url.pathname === APPLY && url.searchParams.get('utm_source') === 'village-paper' && url.searchParams.get('utm_campaign') === 'spring';
  if (!expected || told !== link.href) throw new Error(`the apply link leads to ${link.href}, the event says ${told}`);
}

/** Until all there is to see at first is there. */
export async function arrive() {
  for (const tag of ['job-board', 'job-list']) await until(() => seen('[part~=card-link]', deep(tag)[0]).length === 6, `six cards in ${tag}`);
  await reads(deep('job-posting').find((element) => element.closest('job-feed')), 'Last words.');
}

/** Search with a typo, filter, open, apply, and back to what was found. @param {() => void} look at the open posting */
export async function useBoard(look) {
  const board = deep('job-board')[0];
  await type(board, 'enginer');
  await lists(board, 'Backend Engineer, Frontend Engineer, Data Engineer');
  await choose(board, 'Engineering');
  await lists(board, 'Backend Engineer, Frontend Engineer');
  await open(board, 'Backend Engineer');
  await reads(board, 'Last words.');
  look();
  await apply(board);
  (await one('[part~=back]', board, 'the way back')).click();
  await lists(board, 'Backend Engineer, Frontend Engineer');
}

/** The same with elements that the page has laid out. */
export async function useParts() {
  const [filters, list, posting] = ['job-filters', 'job-list', 'job-posting'].map((tag) => deep(tag).find((element) => element.closest('job-feed')));
  await type(filters, 'baker');
  await lists(list, 'Baker');
  await open(list, 'Baker');
  await reads(posting, 'Bread.');
  await type(filters, '');
  await choose(filters, 'Design');
  await lists(list, 'Product Designer');
}
