import {expect} from '@open-wc/testing';
import type {JobPostingElement} from '../../../src/index.js';
import {FULL_JOB, makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, putList, putPosting, ready} from '../../helpers/page.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const data = () => JSON.parse(scripts()[0]!.textContent!) as Record<string, unknown>;
const added = () => until(() => scripts().length === 1, 'the structured data');
const gone = () => until(() => scripts().length === 0, 'the end of the structured data');

describe('structured data', () => {
  afterEach(async () => {
    for (const posting of document.querySelectorAll('job-posting')) posting.remove();
    await gone();
  });

  it('is in the head of the page while the posting is shown, with its whole text', async () => {
    const posting = await putPosting(FULL_JOB, 'structured-data');
    await added();
    expect(data()).to.include({'@type': 'JobPosting', title: 'Pastry Chef', datePosted: '2020-03-05', validThrough: '2099-11-30'});
    for (const text of ['every day but monday', 'bake bread', 'two hands', 'third hand', 'rye', 'thirteen salaries', 'it begins at three', 'everybody eats bread']) {
      expect(String(data()['description']).toLowerCase()).to.contain(text);
    }
    posting.remove();
    await gone();
  });

  it('is not there unless the page asks, and never from a list', async () => {
    await putPosting(FULL_JOB);
    const list = await putList([FULL_JOB], 'structured-data');
    await settled();
    expect(scripts()).to.have.length(0);
    list.remove();
  });

  it('comes and goes with its attribute, and follows the posting', async () => {
    const posting = await putPosting(FULL_JOB);
    posting.structuredData = true;
    await added();
    posting.posting = makeJob();
    await until(() => scripts().length === 1 && data()['title'] === 'Baker');
    posting.removeAttribute('structured-data');
    posting.structuredData = false;
    await gone();
  });

  it('is there once, however often the posting is moved', async () => {
    const posting = put<JobPostingElement>('<job-posting structured-data></job-posting><section></section>');
    const places = [posting.parentElement!, posting.nextElementSibling!];
    posting.posting = makeJob();
    for (let move = 0; move < 6; move++) {
      places[move % 2]!.append(posting);
      await posting.updateComplete;
    }
    await ready(posting);
    for (let move = 0; move < 6; move++) {
      places[move % 2]!.append(posting);
      await posting.updateComplete;
    }
    await settled();
    expect(scripts()).to.have.length(1);
  });

  it('has no text that ends it', async () => {
    await putPosting(makeJob({title: '</script><script>window.hostile = true</script>', about: '<!-- </script>'}), 'structured-data');
    await added();
    expect(data()['title']).to.equal('</script><script>window.hostile = true</script>');
    expect(scripts()[0]!.outerHTML.match(/<\/script/g)).to.have.length(1);
  });

  it('waits for the texts that are elsewhere', async () => {
    const detail = held();
    const {url} = await served(makeFeed([makeJob({detail: detail.url})]));
    put(`<job-posting structured-data src="${url}"></job-posting>`);
    await detail.requested();
    await settled();
    expect(scripts()).to.have.length(0);
    await detail.answer(makeJob({about: 'Bread.'}));
    await added();
    expect(data()['description']).to.contain('Bread.');
  });
});
