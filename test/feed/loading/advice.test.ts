import {expect} from '@open-wc/testing';
import {aboutPage, whyNot} from '../../../src/feed/advice.js';

const noAnswer = (url: string, proxy?: string) => whyNot({code: 'network', url, proxy});
const answered = (url: string, status: number, statusText = '') => whyNot({code: 'http', url, status, statusText});
const WAYS_ROUND = /where your site is built.*proxy="https:\/\/your-server\.example\/feed\?url=\{url\}"/;

describe('what is said when nobody answers', () => {
  it('names the address and what may be the reason', () => {
    expect(noAnswer('https://acme.example/jobs.json')).to.match(/^No answer from https:\/\/acme\.example\/jobs\.json: offline, a wrong address, .*\(CORS\)\./).and.match(WAYS_ROUND);
  });

  for (const [vendor, url] of [
    ['Workday', 'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs'],
    ['USAJOBS', 'https://data.usajobs.gov/api/search?Keyword=Baker'],
    ['HiBob', 'https://acme.careers.hibob.com/api/job-ad'],
    ['Adzuna', 'https://api.adzuna.com/v1/api/jobs/gb/search/1'],
  ] as const) {
    it(`says that ${vendor} lets no page read it, and what to do`, () => {
      expect(noAnswer(url)).to.contain(`${vendor} lets no page of another site read its feeds.`).and.match(WAYS_ROUND);
    });
  }

  it('says so of vendors of whom it is not known', () => {
    expect(noAnswer('https://acme.jobs.personio.de/xml')).to.contain('Personio is not known to let pages of other sites read its feeds.').and.match(WAYS_ROUND);
    expect(noAnswer('https://boards-api.greenhouse.io/v1/boards/acme/jobs')).not.to.contain('Greenhouse is not known');
  });

  it('names the feed where the address is a page for people', () => {
    expect(noAnswer('https://boards.greenhouse.io/acme')).to.contain('This is a page of Greenhouse for people. Its feed is: src="greenhouse:acme".');
    expect(noAnswer('https://acme.teamtailor.com/jobs')).to.contain('src="teamtailor:acme"');
  });

  it('names the proxy where there is one', () => {
    expect(noAnswer('https://acme.example/jobs.json', '/p?{url}')).to.contain('No answer from the proxy /p?{url} for https://acme.example/jobs.json');
  });
});

describe('what is said of a refusal', () => {
  it('is the server\'s answer', () => {
    expect(answered('https://acme.example/jobs.json', 503, 'Service Unavailable')).to.equal('https://acme.example/jobs.json answered 503 Service Unavailable.');
    expect(whyNot({code: 'http', url: 'https://acme.example/', proxy: '/p?{url}', status: 502})).to.equal('https://acme.example/, by way of /p?{url}, answered 502.');
  });

  it('doubts the name where a vendor knows no such board', () => {
    expect(answered('https://api.lever.co/v0/postings/acmee?mode=json', 404, 'Not Found')).to.contain('Is "acmee" the board\'s name at Lever?');
    expect(answered('https://acme.example/jobs.json', 404)).to.equal('https://acme.example/jobs.json answered 404.');
  });
});

describe('what is said of a web page', () => {
  it('is what the feed\'s address would be like', () => {
    expect(aboutPage('https://acme.example/careers')).to.contain('address of the feed itself');
    expect(aboutPage(undefined)).to.contain('address of the feed itself');
    expect(aboutPage('https://jobs.ashbyhq.com/acme')).to.contain('src="ashby:acme"');
  });

  it('is that Lever must be asked for JSON', () => {
    expect(aboutPage('https://api.lever.co/v0/postings/acme')).to.contain('?mode=json');
  });

  it('is that the name may be wrong, of a vendor who then sends a page', () => {
    expect(aboutPage('https://acmee.breezy.hr/json')).to.match(/Breezy sends a web page where it knows no board.*Is "acmee" the board's name/);
  });
});
