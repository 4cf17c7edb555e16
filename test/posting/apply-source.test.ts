import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {withSource, type Origin} from '../../src/posting/apply-source.js';

const LINK = 'https://jobs.example/apply/7';
const from = (page: string, origin: Omit<Origin, 'page'> = {}): Origin => ({page: new URL(page, 'https://acme.example/careers'), ...origin});
const parametersOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('an apply link', () => {
  it('gets what says how the candidate came to the page', () => {
    const passed = ['utm_source=news', 'utm_medium=mail', 'gh_src=abc', 'lever-source=x', 'ref=friend', 'source=a', 'gclid=1', 'gbraid=2', 'wbraid=3', 'fbclid=4', 'msclkid=5', 'li_fat_id=6', 'ttclid=7', 'twclid=8'];
    expect(withSource(LINK, from(`?${passed.join('&')}`))).to.equal(`${LINK}?${passed.join('&')}`);
  });

  it('gets nothing else of the page', () => {
    for (const parameter of ['gh_jid=7', 'session=secret', 'email=a@b.example', 'jobs-q=data', 'job=7', 'UTM=1', 'utm=1']) {
      expect(withSource(LINK, from(`?${parameter}`)), parameter).to.equal(LINK);
    }
    expect(withSource(LINK, from('#utm_source=news'))).to.equal(LINK);
  });

  it('gets further parameters if the page names them', () => {
    expect(withSource(LINK, from('?campaign=7&x=1', {parameters: ['campaign', 'none']}))).to.equal(`${LINK}?campaign=7`);
  });

  it('gets the page\'s own source', () => {
    expect(withSource(LINK, from('', {source: 'acme blog+'}))).to.equal(`${LINK}?utm_source=acme%20blog%2B`);
    expect(withSource(LINK, from('', {source: ''}))).to.equal(LINK);
  });

  it('gets both, each under a name that is free', () => {
    expect(parametersOf(withSource(LINK, from('?utm_source=news', {source: 'blog'})))).to.deep.equal({utm_source: 'news', source: 'blog'});
    expect(parametersOf(withSource(LINK, from('?utm_source=news&source=x', {source: 'blog'})))).to.deep.equal({utm_source: 'news', source: 'x', ref: 'blog'});
    expect(parametersOf(withSource(LINK, from('?utm_source=news&source=x&ref=y', {source: 'blog'})))).to.deep.equal({utm_source: 'news', source: 'x', ref: 'y'});
  });

  it('keeps the parameters that it has', () => {
    expect(withSource(`${LINK}?utm_source=feed&id=1`, from('?utm_source=news&utm_medium=mail'))).to.equal(`${LINK}?utm_source=feed&id=1&utm_medium=mail`);
    expect(withSource(`${LINK}?utm_source=feed`, from('', {source: 'blog'}))).to.equal(`${LINK}?utm_source=feed&source=blog`);
  });

  it('stays as it is written otherwise', () => {
    expect(withSource(`${LINK}?q=a+b&c=%20&flag#/form?x=1`, from('?ref=friend', {source: 'blog'})))
      .to.equal(`${LINK}?q=a+b&c=%20&flag&ref=friend&utm_source=blog#/form?x=1`);
    expect(withSource('https://jobs.example', from('?ref=x', {source: 'y'}))).to.equal('https://jobs.example?ref=x&utm_source=y');
    expect(withSource(`${LINK}?`, from('', {source: 'blog'}))).to.equal(`${LINK}?utm_source=blog`);
  });

  it('stays as it is if it is no web address', () => {
    for (const link of ['mailto:jobs@acme.example', 'mailto:jobs@acme.example?subject=Baker', 'tel:+49301234', 'javascript:alert(1)', 'https://[', '/apply', '']) {
      expect(withSource(link, from('?utm_source=news', {source: 'blog'})), link).to.equal(link);
    }
  });
});

describe('the source in a vendor\'s own words', () => {
  const vendors: readonly [vendor: string, link: string, expected: Record<string, string>][] = [
    ['Greenhouse', 'https://job-boards.greenhouse.io/acme/jobs/7', {gh_src: 'blog'}],
    ['Greenhouse in the EU', 'https://boards.eu.greenhouse.io/acme/jobs/7', {gh_src: 'blog'}],
    ['Lever', 'https://jobs.lever.co/acme/7/apply', {'lever-source[]': 'blog', 'lever-origin': 'applied'}],
    ['Lever in the EU', 'https://jobs.eu.lever.co/acme/7/apply', {'lever-source[]': 'blog', 'lever-origin': 'applied'}],
    ['Ashby', 'https://jobs.ashbyhq.com/acme/7/application', {utm_source: 'blog'}],
    ['Workable', 'https://apply.workable.com/j/27254F1D50', {utm_source: 'blog'}],
    ['SmartRecruiters', 'https://jobs.smartrecruiters.com/Acme/7', {trid: 'blog'}],
    ['Recruitee', 'https://acme.recruitee.com/o/baker', {source: 'blog'}],
    ['Personio', 'https://acme.jobs.personio.de/job/7', {_pc: 'blog'}],
    ['Personio (com)', 'https://acme.jobs.personio.com/job/7', {_pc: 'blog'}],
    ['Breezy', 'https://acme.breezy.hr/p/7', {source: 'blog'}],
    ['Workday', 'https://acme.wd3.myworkdayjobs.com/en-US/careers/job/7/apply', {source: 'blog'}],
    ['Comeet', 'https://www.comeet.com/jobs/acme/7', {utm_source: 'blog'}],
    ['Jobvite', 'https://jobs.jobvite.com/acme/job/o7/apply', {__jvsd: 'blog', __jvst: 'Job Board'}],
    ['iCIMS', 'https://careers-acme.icims.com/jobs/7/job', {iisn: 'blog', iis: 'Job Board'}],
    ['Cornerstone', 'https://acme.csod.com/ux/ats/careersite/1/home/requisition/7', {source: 'blog'}],
  ];
  for (const [vendor, link, expected] of vendors) {
    it(`reaches ${vendor}`, () => expect(parametersOf(withSource(link, from('', {source: 'blog'})))).to.deep.equal(expected));
  }

  it('stands for a name the page was opened with', () => {
    expect(parametersOf(withSource('https://jobs.lever.co/acme/7', from('?utm_source=news'))))
      .to.deep.equal({utm_source: 'news', 'lever-source[]': 'news', 'lever-origin': 'applied'});
    expect(parametersOf(withSource('https://acme.breezy.hr/p/7', from('?ref=friend')))).to.deep.equal({ref: 'friend', source: 'friend'});
  });

  it('is not made up where a vendor knows only codes of its own', () => {
    expect(parametersOf(withSource('https://boards.greenhouse.io/acme/jobs/7', from('?utm_source=news')))).to.deep.equal({utm_source: 'news'});
  });

  it('passes through from the page', () => {
    expect(parametersOf(withSource('https://acme.jobs.personio.de/job/7', from('?_pc=99', {source: 'blog'})))).to.deep.equal({_pc: '99', utm_source: 'blog'});
    expect(parametersOf(withSource('https://careers-acme.icims.com/jobs/7/job', from('?iis=Fair&iisn=Berlin')))).to.deep.equal({iis: 'Fair', iisn: 'Berlin'});
  });

  it('is a vendor\'s only on the vendor\'s hosts', () => {
    for (const link of ['https://notlever.co/apply', 'https://lever.co.evil.example/apply']) {
      expect(parametersOf(withSource(link, from('', {source: 'blog'}))), link).to.deep.equal({utm_source: 'blog'});
    }
  });
});

describe('a page opened with too much', () => {
  it('passes on no part of an id', () => {
    expect(withSource(LINK, from(`?gclid=${'a'.repeat(501)}&ref=x`))).to.equal(`${LINK}?ref=x&utm_source=x`);
  });

  it('passes on the first forty parameters, each once', () => {
    const page = Array.from({length: 5000}, (_, index) => `utm_${index}=x&utm_${index}=y`).join('&');
    const parameters = [...new URL(withSource(LINK, from(`?${page}`))).searchParams.keys()];
    expect(parameters.length).to.be.within(20, 40);
    expect(new Set(parameters).size).to.equal(parameters.length);
  });

  it('never breaks a link, nor takes anything from it', () => {
    const parameter = fc.tuple(fc.constantFrom('utm_source', 'ref', 'gh_src', 'lever-source[]', 'x'), fc.string({unit: 'binary'})).map(([name, value]) => `${name}=${value.replaceAll('#', '')}`);
    const query = fc.array(parameter, {maxLength: 5}).map((parameters) => parameters.join('&'));
    const host = fc.constantFrom('jobs.example', 'jobs.lever.co', 'boards.greenhouse.io');
    fc.assert(fc.property(host, query, query, fc.option(fc.string({unit: 'binary'}), {nil: undefined}), (name, own, page, source) => {
      const link = new URL(`https://${name}/apply?${own}#form`).href;
      const origin = from(`?${page}`, {source});
      const result = withSource(link, origin);
      expect(result.startsWith(link.replace('#form', ''))).to.equal(true);
      expect(result.endsWith('#form')).to.equal(true);
      expect(new URL(result).href).to.equal(result);
      expect(withSource(result, from(`?${page}`))).to.satisfy((again: string) => source !== undefined || again === result);
      for (const [parameterName, value] of origin.page.searchParams) {
        if (parameterName !== 'x' && value) expect(new URL(result).searchParams.has(parameterName), parameterName).to.equal(true);
      }
    }), {numRuns: 100});
  });
});
