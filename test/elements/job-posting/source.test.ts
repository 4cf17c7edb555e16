import {expect} from '@open-wc/testing';
import {nextEvent} from '../../helpers/events.js';
import {makeJob} from '../../helpers/jobs.js';
import {putPosting} from '../../helpers/page.js';
import {parts} from '../../helpers/reader.js';

const APPLY = 'https://bakery.example/apply';
const here = location.href;
const links = (posting: Element) => parts(posting, 'apply').map((apply) => (apply as HTMLAnchorElement).href);

describe('where a candidate comes from', () => {
  afterEach(() => history.replaceState(null, '', here));

  it('is handed on by both links to apply: the name of the embedding', async () => {
    const posting = await putPosting(makeJob({applyUrl: APPLY, about: 'Bread.'}), 'source="village paper"');
    expect(links(posting)).to.deep.equal([`${APPLY}?utm_source=village%20paper`, `${APPLY}?utm_source=village%20paper`]);
  });

  it('is handed on as the page was told, with the parameters that it names', async () => {
    history.replaceState(null, '', '?utm_campaign=spring&friend=7&colour=red&branch=2');
    const posting = await putPosting(makeJob({applyUrl: APPLY}), 'source-parameters="friend, branch"');
    expect(links(posting)[0]).to.equal(`${APPLY}?utm_campaign=spring&friend=7&branch=2`);
  });

  it('is in the address that job-apply has', async () => {
    const posting = await putPosting(makeJob({applyUrl: APPLY}), 'source="paper"');
    posting.addEventListener('job-apply', (event) => event.preventDefault());
    const applied = nextEvent(posting, 'job-apply');
    parts(posting, 'apply')[0]!.click();
    expect((await applied).url).to.equal(`${APPLY}?utm_source=paper`);
  });

  it('changes nothing where there is nothing to tell', async () => {
    expect(links(await putPosting(makeJob({applyUrl: APPLY})))[0]).to.equal(APPLY);
    expect(links(await putPosting(makeJob({applyUrl: 'mailto:jobs@bakery.example'}), 'source="paper"'))[0]).to.equal('mailto:jobs@bakery.example');
  });
});
