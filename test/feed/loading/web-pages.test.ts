import {expect} from '@open-wc/testing';
import {MANY} from '../../helpers/growth.js';
import {settled} from '../../helpers/until.js';
import {plain, read, refusalOf} from './texts.js';

const node = (title: string, more: object = {}) => ({'@context': 'https://schema.org', '@type': 'JobPosting', title, identifier: title, ...more});
const script = (content: string, type = 'application/ld+json') => `<script type="${type}">${content}</script>`;
const page = (...scripts: string[]) => `<!DOCTYPE html><html><head><title>Jobs</title>${scripts.join('\n')}</head><body><h1>Jobs</h1></body></html>`;
const titlesIn = async (html: string) => (await read(html)).postings.map(({title}) => title);

describe('a web page with job postings in its structured data', () => {
  it('is read as a feed', async () => {
    const feed = await read(page(script(JSON.stringify(node('Baker', {url: '/jobs/1'})))));
    expect(feed.format).to.equal('schema-org');
    expect(feed.postings[0]!.title).to.equal('Baker');
    expect(feed.postings[0]!.url).to.equal('https://acme.example/jobs/1');
  });

  it('is the page of its posting, if it has one', async () => {
    const urls = async (html: string) => (await read(html)).postings.map(({id, url}) => [id, url]);
    const {identifier: _, ...baker} = node('Baker');
    expect(await urls(page(script(JSON.stringify(baker))))).to.deep.equal([['https://acme.example/jobs', 'https://acme.example/jobs']]);
    expect(await urls(page(script(JSON.stringify({...baker, url: '/jobs/1'}))))).to.deep.equal([['https://acme.example/jobs/1', 'https://acme.example/jobs/1']]);
    expect(await urls(page(script(JSON.stringify(node('Baker'))), script(JSON.stringify(node('Cook')))))).to.deep.equal([['Baker', undefined], ['Cook', undefined]]);
  });

  it('is the page of its posting, wherever that stands in it', async () => {
    const {identifier: _, ...baker} = node('Baker');
    const shapes = [[baker], {'@graph': [{'@type': 'WebPage', url: '/about'}, baker]}, {'@type': 'WebPage', url: '/about', mainEntity: baker}, {...baker, '@type': ['JobPosting']}, {...baker, url: ''}, {...baker, '@id': 'https://acme.example/#/schema/JobPosting/7'}];
    for (const shape of shapes) {
      const [{id, url, applyUrl} = {} as never] = (await read(page(script('{"@type": "WebSite"}'), script(JSON.stringify(shape))))).postings;
      expect([id, url, applyUrl], JSON.stringify(shape)).to.deep.equal(Array(3).fill('https://acme.example/jobs'));
    }
  });

  it('may say once who the employer is, and where', async () => {
    const posting = node('Baker', {hiringOrganization: {'@id': '#us'}, jobLocation: {'@id': '#shop'}});
    const beside = [{'@type': 'Organization', '@id': '#us', name: 'Corner &amp; Sons'}, {'@type': 'Place', '@id': '#shop', address: {addressLocality: 'Lyon'}}];
    for (const shape of [page(script(JSON.stringify({'@graph': [...beside, posting]}))), page(...[...beside, [posting]].map((one) => script(JSON.stringify(one)))), JSON.stringify({'@graph': [...beside, posting]})]) {
      const [{hiringOrganization, places} = {} as never] = plain((await read(shape)).postings);
      expect([hiringOrganization, places], shape).to.deep.equal([{name: 'Corner & Sons'}, [{addressLocality: 'Lyon'}]]);
    }
  });

  it('may have several scripts, and others among them', async () => {
    expect(await titlesIn(page(
      script('{"@type": "Organization", "name": "Acme"}'),
      script('window.x = {"@type": "JobPosting"}', 'text/javascript'),
      script(JSON.stringify(node('Baker'))),
      script(JSON.stringify([node('Cook'), {'@graph': [node('Waiter')]}]), 'application/ld+json; charset=utf-8'),
    ))).to.deep.equal(['Baker', 'Cook', 'Waiter']);
  });

  it('may have a great many other scripts before it', async () => {
    const others = Array.from({length: 50}, (_, index) => script(`{"@type": "Thing", "name": "${index}"}`));
    expect(await titlesIn(page(...others, script(JSON.stringify(node('Baker')))))).to.deep.equal(['Baker']);
  });

  it('may have it anywhere, and no head of its own', async () => {
    expect(await titlesIn(`<div>Jobs</div>${script(JSON.stringify(node('Baker')))}`)).to.deep.equal(['Baker']);
    expect(await titlesIn(`<?xml version="1.0"?>\n<!-- x --><html xmlns="http://www.w3.org/1999/xhtml"><body>${script(JSON.stringify(node('Baker')))}</body></html>`)).to.deep.equal(['Baker']);
  });

  for (const [name, before, after] of [
    ['//<![CDATA[', '//<![CDATA[\n', '\n//]]>'],
    ['/*<![CDATA[*/', '/*<![CDATA[*/', '/*]]>*/'],
    ['<![CDATA[', '<![CDATA[', ']]>'],
    ['<!--', '<!--\n', '\n-->'],
    ['a semicolon', '', ';'],
    ['//<![CDATA[ and a semicolon', '//<![CDATA[\n', ';\n//]]>'],
    ['comments of HTML', '<!-- the job -->', '<!-- so far -->'],
    ['comments of scripts', '/* {"@type": */ ', ' // "so far'],
  ] as const) {
    it(`may have ${name} around it`, async () => {
      expect(await titlesIn(page(script(before + JSON.stringify(node('Baker')) + after)))).to.deep.equal(['Baker']);
    });
  }

  it('may be entity-encoded as a whole, which is taken back once', async () => {
    const json = JSON.stringify(node('Baker & Cook', {description: '<p>R&amp;D</p>'}));
    const encoded = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const {postings} = await read(page(script(encoded)));
    expect(postings[0]!.title).to.equal('Baker & Cook');
    expect(postings[0]!.sections[0]!.content).to.equal('<p>R&amp;D</p>');
    expect(await titlesIn(page(script(json.replaceAll('"', '&#34;').replaceAll('{', '&#x7b;'))))).to.deep.equal(['Baker & Cook']);
  });

  it('may have line breaks in strings, odd escapes, and commas too many or missing', async () => {
    const json = `{"@type": "JobPosting", "title": "Baker", "datePosted": "2026-01-02"
      "identifier": "1", "description": "<p>One\n\tTwo \\$5 \\'x\\' C:\\\\dir \\u00e9</p>", "baseSalary": {"currency": "EUR",}, "validThrough": "2099-01-01",}`;
    const {postings} = await read(page(script(json)));
    expect(postings[0]).to.include({title: 'Baker', datePosted: '2026-01-02', validThrough: '2099-01-01'});
    expect(postings[0]!.sections[0]!.content).to.contain('Two $5 \'x\' C:\\dir é');
  });

  it('may have members that say nothing', async () => {
    const {postings} = await read(page(script('{"@type": "JobPosting", "baseSalary": undefined, "validThrough": , "title": "Baker",, "tags": [NaN], "url":}')));
    expect(postings[0]).to.include({title: 'Baker', url: 'https://acme.example/jobs'});
  });

  it('may have one script that is broken: it is left out with a note, and hides no other', async () => {
    const feed = await read(page(script('{"@type": "JobPosting", "title": '), script(JSON.stringify(node('Baker')))));
    expect(feed.postings.map(({title}) => title)).to.deep.equal(['Baker']);
    expect(feed.notes[0]!.message).to.match(/^Left out a script of structured data that is not JSON: /);
  });

  it('loads and runs nothing', async () => {
    await read(page(script(JSON.stringify(node('Baker'))), '<img src="/answers/never-loaded" onerror="window.wasRun = 1">', '<script>window.wasRun = 2</script>'));
    expect('wasRun' in window).to.equal(false);
    await settled();
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('never-loaded'))).to.deep.equal([]);
  });

  it('may be very deep, and full of quotes', async () => {
    expect(await titlesIn(`<!doctype html>${'<div>'.repeat(20_000)}${script(JSON.stringify(node('Baker')))}`)).to.deep.equal(['Baker']);
    for (const much of ['\\"', '"/*', '"//', '<!--', '; ', ']]> ']) await refusalOf(page(script(`JobPosting "${much.repeat(MANY / much.length)}`)));
  });
});

describe('a web page without', () => {
  const messageOf = async (html: string, url?: string) => {
    const {code, message} = await refusalOf(html, {url, contentType: 'text/html'});
    expect(code).to.equal('json');
    return message;
  };

  it('is refused as what it is, with what to do', async () => {
    expect(await messageOf(page(), 'https://acme.example/jobs')).to.equal('https://acme.example/jobs (text/html) is a web page ("Jobs"), not a feed: it has no structured data of a job posting. Give the address of the feed itself, which answers with JSON or XML.');
  });

  it('may be a login page', async () => {
    expect(await messageOf('<!doctype html><form><input type=password></form>')).to.contain('It asks for a password, so it may be a login page');
  });

  it('may name feeds', async () => {
    expect(await messageOf(page('<link rel="alternate" type="application/rss+xml" href="/jobs.rss">'))).to.contain('The feeds it names: /jobs.rss.');
  });

  it('may be a vendor\'s, whose feed is elsewhere', async () => {
    expect(await messageOf(page(), 'https://boards.greenhouse.io/acme')).to.contain('src="greenhouse:acme"');
    expect(await messageOf(page(), 'https://acmee.breezy.hr/json')).to.contain('Is "acmee" the board\'s name at Breezy?');
    expect(await messageOf(page(), 'https://api.lever.co/v0/postings/acme')).to.contain('?mode=json');
  });

  it('may have structured data of other things only', async () => {
    expect(await messageOf(page(script('{"@type": "Organization", "name": "Acme"}')))).to.contain('no structured data of a job posting');
  });

  it('may have structured data that is broken', async () => {
    expect(await messageOf(page(script('{"@type": "JobPosting", "title":')))).to.contain('What looked like it cannot be read: ');
  });
});
