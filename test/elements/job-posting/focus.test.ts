import {expect} from '@open-wc/testing';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, putPosting, reaches} from '../../helpers/page.js';
import {focused, headingNamed, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';

describe('the focus, sent to a posting', () => {
  it('goes to its title', async () => {
    const posting = await putPosting(makeJob());
    posting.focus();
    expect(focused()).to.equal(headingNamed(posting, 'Baker'));
  });

  it('goes to all of it where the page has put something in the place of the title', async () => {
    const posting = await putPosting(makeJob({about: 'Bread.'}));
    posting.append(Object.assign(document.createElement('h1'), {slot: 'header', textContent: 'Our baker'}));
    posting.focus();
    expect(readerText(focused()!)).to.contain('Our baker').and.to.contain('Bread.');
  });

  it('goes to what is said of a posting that there is not', async () => {
    const {url} = await served(makeFeed());
    const posting = await reaches(put(`<job-posting src="${url}" job-id="gone"></job-posting>`), 'closed');
    posting.focus();
    expect(readerText(focused()!)).to.contain('This job is no longer open');
  });

  it('stays where it is while there is nothing', () => {
    document.createElement('job-posting').focus();
    expect(focused()).to.equal(document.body);
  });
});
