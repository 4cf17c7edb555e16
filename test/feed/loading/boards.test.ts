import {expect} from '@open-wc/testing';
import {boardUrl, findBoard} from '../../../src/feed/boards.js';
import {FeedError} from '../../../src/feed/feed-error.js';

const FEEDS: readonly [string, string][] = [
  ['greenhouse:acme', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true'],
  ['lever:acme', 'https://api.lever.co/v0/postings/acme?mode=json'],
  ['lever-eu:acme', 'https://api.eu.lever.co/v0/postings/acme?mode=json'],
  ['ashby:acme', 'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true'],
  ['workable:acme', 'https://apply.workable.com/api/v1/widget/accounts/acme?details=true'],
  ['smartrecruiters:Acme1', 'https://api.smartrecruiters.com/v1/companies/Acme1/postings?limit=100'],
  ['recruitee:acme', 'https://acme.recruitee.com/api/offers/'],
  ['teamtailor:acme', 'https://acme.teamtailor.com/jobs.json'],
  ['personio:acme', 'https://acme.jobs.personio.de/xml'],
  ['personio-com:acme', 'https://acme.jobs.personio.com/xml'],
  ['breezy:acme', 'https://acme.breezy.hr/json'],
  ['pinpoint:acme', 'https://acme.pinpointhq.com/postings.json'],
  ['bamboohr:acme', 'https://acme.bamboohr.com/careers/list'],
  ['rippling:acme', 'https://api.rippling.com/platform/api/ats/v1/board/acme/jobs'],
  ['remotive:Acme', 'https://remotive.com/api/remote-jobs?company_name=Acme'],
];

describe('the short form of a board', () => {
  for (const [source, url] of FEEDS) {
    it(`${source} is ${url}`, () => expect(boardUrl(source)).to.equal(url));
  }

  it('may be written in capitals, and have parameters of the vendor\'s', () => {
    expect(boardUrl('Lever:acme?team=Sales%20%26%20Co&mode=json')).to.equal('https://api.lever.co/v0/postings/acme?mode=json&team=Sales+%26+Co');
    expect(boardUrl('personio:acme?language=de')).to.equal('https://acme.jobs.personio.de/xml?language=de');
  });

  it('may have a name with signs', () => {
    expect(boardUrl('ashby:roadside.example')).to.contain('/job-board/roadside.example?');
    expect(boardUrl('ashby:Acme%20Corp')).to.contain('/job-board/Acme%20Corp?');
    expect(boardUrl('ashby:100%')).to.contain('/job-board/100%25?');
    expect(boardUrl('teamtailor:acme.na')).to.equal('https://acme.na.teamtailor.com/jobs.json');
  });

  const refusal = (source: string) => {
    try {
      return `not refused: ${boardUrl(source)}`;
    } catch (error) {
      expect(error).to.be.instanceOf(FeedError);
      expect((error as FeedError).code).to.equal('source');
      return (error as FeedError).message;
    }
  };

  it('of an unknown vendor is refused, with those we know', () => {
    for (const source of ['greenhose:acme', 'constructor:acme', 'javascript:alert(1)', 'http://', 'acme:']) {
      expect(refusal(source)).to.match(/is no web address, and no board we know\. .*vendors are greenhouse, lever, lever-eu, ashby/);
    }
  });

  it('without a name is refused, with how to write it', () => {
    for (const source of ['greenhouse:', 'lever:?team=Sales', 'recruitee:', 'ashby:..']) {
      expect(refusal(source)).to.match(/lacks the name of a board at .*: write [a-z]+:name/);
    }
  });

  it('leads nowhere but to the vendor', () => {
    for (const name of ['evil.example/', 'evil.example#', 'a@evil.example', 'a:1@b', '../..', 'a/../../x', 'evil.example\\']) {
      for (const vendor of ['recruitee', 'personio', 'greenhouse', 'ashby']) {
        let url = '';
        try {
          url = boardUrl(`${vendor}:${name}`);
        } catch (error) {
          expect(error).to.be.instanceOf(FeedError);
          continue;
        }
        expect(new URL(url).hostname).to.match(/\.(recruitee\.com|personio\.de|greenhouse\.io|ashbyhq\.com)$/);
        expect(new URL(url).pathname).to.match(/^\/(api\/offers|xml|v1\/boards|posting-api\/job-board)\b/);
      }
    }
  });
});

describe('the board of an address', () => {
  for (const [source, url] of FEEDS) {
    it(`of the feed ${url}`, () => {
      const {key, name} = findBoard(url)!;
      expect(`${key}:${name}`).to.equal(source);
    });
  }

  const PAGES: readonly [string, string][] = [
    ['https://boards.greenhouse.io/acme', 'greenhouse:acme'],
    ['https://job-boards.eu.greenhouse.io/acme/jobs/123', 'greenhouse:acme'],
    ['https://boards.greenhouse.io/embed/job_board?for=acme', 'greenhouse:acme'],
    ['https://jobs.lever.co/acme/0f', 'lever:acme'],
    ['https://jobs.eu.lever.co/acme', 'lever-eu:acme'],
    ['https://jobs.ashbyhq.com/acme', 'ashby:acme'],
    ['https://apply.workable.com/acme/j/0F/', 'workable:acme'],
    ['https://careers.smartrecruiters.com/Acme', 'smartrecruiters:Acme'],
    ['https://ats.rippling.com/en-GB/acme/jobs', 'rippling:acme'],
    ['https://acme.recruitee.com/o/baker', 'recruitee:acme'],
    ['https://acme.jobs.personio.de/job/1?display=de', 'personio:acme'],
    ['https://www.greenhouse.io/', 'greenhouse:undefined'],
  ];
  for (const [url, source] of PAGES) {
    it(`of the page ${url}`, () => {
      const {key, name} = findBoard(url)!;
      expect(`${key}:${name}`).to.equal(source);
    });
  }

  it('is none for anybody else\'s', () => {
    for (const url of ['https://acme.example/jobs.json', 'https://lever.co.evil.example/acme', 'https://notlever.co/', 'greenhouse:acme', '']) {
      expect(findBoard(url)).to.equal(undefined);
    }
  });
});
